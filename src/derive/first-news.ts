/** Name that the guide gives to an editor's first news item. */
export const FIRST_NEWS_FILE = 'news/itogi-seminara.md';

/** A whole news item to copy: the guide and content/README.md show it, and a test puts it through the check. */
export const FIRST_NEWS = `---
title: Заголовок без точки в конце
date: 2022-09-21
summary: Одно-два предложения для списка.
events:
  - "2022/2.8"
topics:
  - vebinary
---

Первый абзац: что произошло, где и когда.

Второй абзац: подробности и источник.
`;

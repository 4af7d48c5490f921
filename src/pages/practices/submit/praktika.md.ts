import { load } from '../../../content.ts';
import { UNTITLED } from '../../../derive/practice-markdown.ts';
import { scaffold } from '../../../derive/scaffold.ts';

export const GET = async () => {
  const { content, today } = await load();
  return new Response(scaffold('practices', UNTITLED, today, content).text, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};

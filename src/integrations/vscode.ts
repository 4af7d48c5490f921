import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VSCODE_EXTENSIONS, vscodeSchemas, vscodeSettings } from '../derive/vscode.ts';
import type { Content } from '../schema/index.ts';

/** Writes VS Code's settings for editors into `.vscode/`, beside those a person has made there; returns the files. Throws when theirs cannot be read. */
export const writeVscode = (root: string, contentDir: string, content: Content): string[] => {
  const merged = {
    '.vscode/settings.json': vscodeSettings(contentDir, content),
    '.vscode/extensions.json': VSCODE_EXTENSIONS,
  };
  const files = Object.entries(vscodeSchemas());
  for (const [path, own] of Object.entries(merged))
    files.push([path, { ...readJson(join(root, path)), ...own }]);
  for (const [path, value] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
  }
  return files.map(([path]) => path);
};

const readJson = (file: string): object => {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(
      `${file} не разобран: в нём комментарии или ошибка. Уберите их или переименуйте файл и повторите. Он не тронут.`,
    );
  }
};

import { load } from '../../../content.ts';
import { scaffold } from '../../../derive/scaffold.ts';

export const GET = async () => {
  const { content, today } = await load();
  return new Response(scaffold('practices', 'Название практики', today, content).text, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};

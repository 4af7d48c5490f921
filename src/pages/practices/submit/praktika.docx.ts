import { load } from '../../../content.ts';
import { practiceQuestions } from '../../../derive/practice-blank.ts';
import { blankDocx } from '../../../formats/practice-blank.ts';

export const GET = async () => {
  const { content } = await load();
  return new Response(blankDocx(practiceQuestions(content)) as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
};

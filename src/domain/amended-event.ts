import type { Entry } from '../schema/index.ts';
import { sameWords } from './word-diff.ts';

type Event = Entry<'roadmap'>;

/**
 * An event in an amendment's own words with what editors had said of it before: proof, participants, topics,
 * documents and the text below, unless the amendment's file says them anew.
 */
export const amendedEvent = (event: Event, former: Event | undefined): Event => {
  if (!former) return event;
  const { data } = event;
  const kept = <K extends 'participants' | 'topics' | 'after' | 'acknowledged'>(key: K) =>
    data[key].length > 0 ? data[key] : former.data[key];
  // Days moved by hand belong to the wording they were moved in.
  const days = sameWords(data.deadline, former.data.deadline) ? former.data : data;
  const hasText = event.body.trim() !== '' || former.body.trim() === '';
  return {
    ...event,
    file: hasText ? event.file : former.file,
    body: hasText ? event.body : former.body,
    data: {
      ...data,
      done: data.done || former.data.done,
      proof: data.proof ?? former.data.proof,
      except: data.except.length > 0 ? data.except : days.except,
      moved: data.moved.length > 0 ? data.moved : days.moved,
      documents: [...new Set([...former.data.documents, ...data.documents])],
      participants: kept('participants'),
      topics: kept('topics'),
      after: kept('after'),
      acknowledged: kept('acknowledged'),
      row: data.row ?? former.data.row,
    } as Event['data'],
  };
};

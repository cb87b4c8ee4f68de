import { assignment } from './assignment';
import { attributes } from './attributes';
import { message } from './message';
import { note } from './note';
import { tag } from './tag';

/**
 * In the order in which they are taken. The note comes first: from then on the AI stays silent. The tag comes last: a
 * conversation with it has all the rest, which Find Waiting can tell from a list.
 */
export const STEPS = [note, message, attributes, assignment, tag] as const;

export type StepName = (typeof STEPS)[number]['name'];

import { assignment } from './assignment';
import { attributes } from './attributes';
import { message } from './message';
import { note } from './note';
import { report } from './report';
import { tag } from './tag';

/**
 * In the order in which they are taken. The note comes first: from then on the AI stays silent. The tag and the report
 * come last: a conversation with one of them has all the rest that could be done, by which Find Waiting knows it.
 */
export const STEPS = { note, message, attributes, assignment, tag, report } as const;

export type StepName = (typeof STEPS)[keyof typeof STEPS]['name'];

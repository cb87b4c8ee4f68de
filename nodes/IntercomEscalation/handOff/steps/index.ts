import { assignment } from './assignment';
import { attributes } from './attributes';
import { message } from './message';
import { note } from './note';
import { tag } from './tag';

/** In the order in which they are taken. The note comes first: from then on the AI stays silent. */
export const STEPS = [note, message, tag, attributes, assignment] as const;

export type StepName = (typeof STEPS)[number]['name'];

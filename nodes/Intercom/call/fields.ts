import type { Input } from '../../shared/form/field';
import { text } from '../../shared/form/text';

export const callId = (): Input<string> => text('Call ID', { placeholder: 'e.g. 123' });

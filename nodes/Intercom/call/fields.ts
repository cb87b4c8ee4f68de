import type { Input } from '../../shared/form/field';
import { text } from '../../shared/form/text';

export const callIdField = (): Input<string> => text('Call ID', { placeholder: 'e.g. 123' });

import { ticketPicker } from '../../shared/records/ticket';
import { tagging } from '../tag/tagging';

/** The tag operations of this resource. */
export const tags = tagging('ticket', ticketPicker);

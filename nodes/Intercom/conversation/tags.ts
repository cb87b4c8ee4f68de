import { conversationPicker } from '../../shared/records/conversation';
import { tagging } from '../tag/tagging';

/** The tag operations of this resource. */
export const tags = tagging('conversation', conversationPicker);

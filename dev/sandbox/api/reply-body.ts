import type { QuickReply } from '../workspace/records';
import type { AttachmentsBody } from './attachments';

/** What a reply to a conversation or to a ticket says: by a teammate, or by a contact who is named in one of four ways. */
export interface ReplyBody extends AttachmentsBody {
	type: 'admin' | 'user';
	message_type: 'comment' | 'note' | 'quick_reply';
	body?: string;
	admin_id?: string;
	intercom_user_id?: string;
	user_id?: string;
	email?: string;
	created_at?: number;
	reply_options?: QuickReply[];
}

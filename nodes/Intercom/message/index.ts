import type { Resource } from '../../shared/node/operation';
import { getStatuses } from './getStatuses';
import { getWhatsAppStatus } from './getWhatsAppStatus';
import { sendEmail } from './sendEmail';
import { sendInApp } from './sendInApp';
import { sendWhatsApp } from './sendWhatsApp';

/** Messages that a teammate begins, in the app and by email. */
export const message: Resource = {
	name: 'Message',
	preferred: 'sendInApp',
	operations: {
		getStatuses,
		getWhatsAppStatus,
		sendEmail,
		sendInApp,
		sendWhatsApp,
	},
};

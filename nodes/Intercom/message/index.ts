import type { Resource } from '../../shared/node/operation';
import { sendEmail, sendInApp } from './send';
import { getStatuses, getWhatsAppStatus, sendWhatsApp } from './whatsApp';

export const message: Resource = {
	name: 'Message',
	operations: { sendInApp, sendEmail, sendWhatsApp, getWhatsAppStatus, getStatuses },
	preferred: 'sendInApp',
};

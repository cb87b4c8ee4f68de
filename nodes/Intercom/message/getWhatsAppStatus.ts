import { text } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';

export const getWhatsAppStatus = operation({
	name: 'Get WhatsApp Status',
	action: 'Get delivery status of WhatsApp message',
	description: 'Get whether a WhatsApp message was sent, delivered or read, or why it could not be delivered',
	fields: {
		messageId: text('Message ID', {
			placeholder: 'e.g. wamid_abc123',
			description: "WhatsApp's ID of the message",
		}),
	},
	effect: 'read',
	request: ({ messageId }) => endpoint('GET /messages/whatsapp/status', { query: { message_id: messageId } }),
});

import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';

import { credentialTest } from '../shared/node/onDemand';

import { properties } from './panel';

/** What has to be right in Intercom and here, in the order of how often it is not. */
const NOTHING_ARRIVES =
	"<br /><br /><b>Nothing arrives?</b> Look in the Developer Hub at the address, the topics ticked there and the app's permissions; here at the topics chosen, the options that filter, and the client secret in the credential. n8n's log says why an event was refused.";

export class IntercomTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Intercom Trigger',
		name: 'intercomTrigger',
		icon: { light: 'file:../shared/icons/trigger.svg', dark: 'file:../shared/icons/trigger.dark.svg' },
		group: ['trigger'],
		// Both do the same. On each request n8n evaluates an expression for a version of exactly 1, and for no other: that
		// costs more than all the rest of a notification (webhook-helpers.js, parseRequestBody).
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle: '={{ $parameter["topics"].includes("*") ? "any topic" : $parameter["topics"].join(", ") }}',
		description:
			'Work with conversations, tickets and contacts in Intercom, or start when a customer writes, a ticket closes and 100 more',
		eventTriggerDescription: 'Waiting for Intercom to send one of the topics to the Test URL',
		activationMessage:
			"The workflow now answers at the Production URL. Paste it in Intercom's Developer Hub: your app, Configure, Webhooks.",
		triggerPanel: {
			header: 'Receive events from Intercom',
			executionsHelp: {
				inactive:
					"<b>While building your workflow</b>, click <b>Execute step</b>, put the <b>Test URL</b> into Intercom's Developer Hub (your app, Configure, Webhooks) and make the event happen. It will show up in this editor.<br /><br /><b>Once you are happy with it</b>, publish the workflow and put the <b>Production URL</b> there: an app has room for one address." +
					NOTHING_ARRIVES,
				active:
					"<b>While building your workflow</b>, click <b>Execute step</b>, put the <b>Test URL</b> into Intercom's Developer Hub (your app, Configure, Webhooks) and make the event happen. It will show up in this editor.<br /><br /><b>Your workflow also runs by itself</b> on what Intercom sends to the <b>Production URL</b>: put that back when you are done, for an app has room for one address." +
					NOTHING_ARRIVES,
			},
			activationHint:
				"Once you are done building, publish the workflow and paste the Production URL in Intercom's Developer Hub",
		},
		defaults: { name: 'Intercom Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		// `hide`, because the editor takes every parameter that a credential's `show` names off the panel.
		// Written out, because n8n's lint looks here for the test of the credential.
		credentials: [
			{
				name: 'intercomAccessTokenApi',
				required: true,
				testedBy: 'testAccessToken',
				displayOptions: { show: { authentication: ['accessToken'] }, hide: { verifySignature: [false] } },
			},
			{
				name: 'intercomWorkspaceOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['oAuth2'] }, hide: { verifySignature: [false] } },
			},
		],
		// Intercom asks the address with HEAD before it lets anybody save it; n8n answers only methods that are named.
		webhooks: [
			{ name: 'setup', httpMethod: 'HEAD', responseMode: 'onReceived', path: 'webhook', ndvHideUrl: true },
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
		],
		properties,
	};

	methods = { credentialTest };

	/** Intercom has no API for subscriptions: the address is pasted by hand, so all there is to do is to look ahead. */
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return false;
			},

			/**
			 * Refuses to activate what would have to refuse every event. n8n shows the message beside the trigger, which
			 * then has no address; it shows no description there, so the message says what to do as well.
			 */
			async create(this: IHookFunctions): Promise<boolean> {
				const { verifies } = await import('./receive');
				if (!verifies(this)) return true;
				const { readCredential } = await import('./credential');
				const { clientSecret, finSigningSecret } = await readCredential(this);
				if (clientSecret !== '' || finSigningSecret !== '') return true;
				throw new NodeOperationError(
					this.getNode(),
					"The credential has no client secret to verify events with. Add it from Intercom's Developer Hub (your app, Configure, Basic Information), or switch 'Verify Signature' off to accept events from anybody.",
				);
			},

			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const response = this.getResponseObject();
		if (this.getWebhookName() === 'setup') {
			response.status(200).end();
			return { noWebhookResponse: true };
		}

		const { receive } = await import('./receive');
		const { status, body, event } = await receive(this);
		// Answered here and not by n8n, which answers once the execution exists: with all of an instance's executions in
		// use that is when another ends, and Intercom waits 5 seconds before it sends the notification again.
		response.status(status).json(body);
		return event
			? { noWebhookResponse: true, workflowData: [[{ json: { ...event } }]] }
			: { noWebhookResponse: true };
	}
}

import type { Clock } from '../../../nodes/shared/intercom/clock';
import { Subscription } from './subscription';

/** An address that notifications go to, with the topics that were picked for it. */
export class Endpoint {
	readonly subscription: Subscription;
	/** `undefined` while it has none, and after it was taken away. */
	url: string | undefined;
	/** All of them when undefined. */
	topics: string[] | undefined;
	/** Where people see what answers there: a workflow in n8n. */
	seenAt: string | undefined;

	constructor(
		readonly id: string,
		clock: Clock,
	) {
		this.subscription = new Subscription(clock);
	}

	takes(topic: string): boolean {
		return this.url !== undefined && (this.topics?.includes(topic) ?? true);
	}
}

/** What the measurement and its workers tell each other, over IPC. */

/** How a worker reaches the sandbox, in milliseconds. */
export interface Network {
	/** Of each way of each request: from the half of it to one and a half of it, by chance. */
	oneWay: number;
	/** More, on its way to Intercom, for the claim and for the answer. */
	claimDelay: number;
	answerDelay: number;
}

export interface Start {
	url: string;
	accessToken: string;
	network: Network;
}

export interface Turn {
	conversationId: string;
	messageId: string;
	aiTeammateId: string;
	/** Empty for none. */
	claimAttribute: string;
	/** When to begin, in milliseconds since 1970. */
	at: number;
}

export interface Done {
	conversationId: string;
	replied: boolean;
	error?: string;
	milliseconds: number;
}

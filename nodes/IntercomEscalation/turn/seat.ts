/** Whom the AI works as. */
export interface AiSeat {
	teammateId: string;
	/** Teams whose inbox is the AI's: a conversation assigned to them counts as the AI's own. */
	teamIds: readonly string[];
}

/** The AI's seat out of the fields of an operation. */
export const seatOf = (teammateId: string, teamIds: readonly string[] = []): AiSeat => ({
	teammateId,
	teamIds,
});

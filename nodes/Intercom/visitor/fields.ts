export const userId = {
	name: 'User ID',
	value: 'user_id',
	description: "The ID in the visitor's browser",
} as const;

export const id = {
	name: 'ID',
	value: 'id',
	description: 'The ID that Intercom gave to the visitor',
} as const;

export const email = { name: 'Email', value: 'email' } as const;

/** What is given of a visitor, as Intercom takes it: one of the ways under its own name. */
export const foundBy = <Way extends 'user_id' | 'id' | 'email'>(way: Way, value: string) =>
	({ [way]: value }) as { [Each in Way]: Record<Each, string> }[Way];

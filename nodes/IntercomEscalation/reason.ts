/** Something that decided against the AI; the code is for workflows, the message for people. */
export type Reason<Code extends string = string> = {
	code: Code;
	message: string;
};

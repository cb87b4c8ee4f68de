export const NEEDS = 'The Fin Agent API needs enablement by Intercom.';

/** What Fin's answers are known by. */
export const ofConversation = ({ conversation_id: id }: { conversation_id?: string }) => id;

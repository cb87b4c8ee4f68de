import { toMessageBody, toMessageHtml } from './format';

export const markdownToHtml = (text: string): string => toMessageHtml(text);

export const formatted = (message: string): string => toMessageBody(message);

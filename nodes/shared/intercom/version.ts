/**
 * The version of Intercom's API that every request asks for, whatever version the app is set to in the Developer Hub:
 * without the header Intercom answers in the app's version, and in 1.0 where none is set.
 * The one place to move to a newer version.
 */
export const INTERCOM_VERSION = '2.16';

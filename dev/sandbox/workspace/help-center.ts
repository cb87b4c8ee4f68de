/** The articles of the sandbox's help center: enough to answer common questions from. */
export const helpCenter: Array<{ title: string; description: string; body: string }> = [
	{
		title: 'Reset your password',
		description: 'Choose a new password when you have forgotten the old one',
		body: [
			'Open the sign-in page and choose "Forgot password?".',
			'Enter the e-mail address of your account. We send you a link that works for 60 minutes.',
			'Follow the link and choose a new password of at least 12 characters. All other devices are signed out.',
			'No e-mail after five minutes? Look in the spam folder, then ask us to send it again.',
		].join('\n'),
	},
	{
		title: 'Invite teammates',
		description: 'Add people to your workspace and choose what they may do',
		body: [
			'Go to Settings > People and choose Invite.',
			'Enter one or more e-mail addresses and pick a role: Viewer, Member or Admin.',
			'An invitation is valid for 7 days. You can send it again or take it back on the same page.',
			'Only Admins can invite. Viewers are free; Members and Admins take a seat.',
		].join('\n'),
	},
	{
		title: 'Export your data',
		description: 'Download projects, contacts and activity as CSV or JSON',
		body: [
			'Go to Settings > Data > Export and choose what you want: projects, contacts or activity.',
			'Pick CSV or JSON. We prepare the file and e-mail you a link, usually within ten minutes.',
			'The link works for 24 hours. Exports hold what the person who asked for them is allowed to see.',
		].join('\n'),
	},
	{
		title: 'Set your time zone',
		description: 'Show dates and send reminders in your own time',
		body: [
			'Go to Profile > Preferences and choose a time zone.',
			'Reminders and reports use the time zone of the person who receives them.',
			'The time zone of the workspace, under Settings > General, is used for new people.',
		].join('\n'),
	},
	{
		title: 'Choose your notifications',
		description: 'Decide what reaches you by e-mail, in the app and on your phone',
		body: [
			'Go to Profile > Notifications. Each kind of event has a switch for e-mail, app and phone.',
			'Quiet hours hold back everything but mentions. You receive one summary when they end.',
			'To stop notifications of one project, open the project and choose Mute.',
		].join('\n'),
	},
	{
		title: 'Connect integrations',
		description: 'Link Slack, Google Drive, GitHub and others to your workspace',
		body: [
			'Go to Settings > Integrations, choose a service and follow Connect.',
			'An Admin has to approve a new service once for the whole workspace.',
			'To disconnect, open the service on the same page and choose Remove. What was imported stays.',
		].join('\n'),
	},
	{
		title: 'Keyboard shortcuts',
		description: 'Work faster without the mouse',
		body: [
			'Press ? anywhere to see all keyboard shortcuts.',
			'The most useful: N makes a new task, / searches, G then P goes to projects, Cmd or Ctrl with Enter saves.',
			'Shortcuts can be switched off under Profile > Preferences.',
		].join('\n'),
	},
	{
		title: 'Turn on two-factor authentication',
		description: 'Protect your account with a second step at sign-in',
		body: [
			'Go to Profile > Security and choose Two-factor authentication.',
			'Scan the code with an authenticator app and enter the six digits it shows.',
			'Save the ten recovery codes in a safe place: each gets you in once if you lose your phone.',
			'Admins can require two-factor authentication for everyone under Settings > Security.',
		].join('\n'),
	},
	{
		title: 'Use the mobile app',
		description: 'Install the app for iPhone and Android and work offline',
		body: [
			'Search for our name in the App Store or on Google Play. The app needs iOS 16 or Android 10.',
			'Sign in with the same account. What you change offline is saved when you are connected again.',
			'If the app does not refresh, pull the list down, then sign out and in.',
		].join('\n'),
	},
	{
		title: 'API rate limits',
		description: 'How many requests you can make and what to do with status 429',
		body: [
			'Each workspace can make 600 requests a minute. Bulk endpoints count as ten.',
			'Beyond the limit the API answers with status 429 and a Retry-After header in seconds.',
			'Wait that long before the next request. Need more? Write to us with your use case.',
		].join('\n'),
	},
];

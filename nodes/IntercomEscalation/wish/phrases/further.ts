import type { Language } from '../language';

/** Languages of which the plain ways to ask are known; what the model reads between the lines adds to them. */

export const ICELANDIC: Language = {
	code: 'is',
	personStands: 'after',
	words: {
		human:
			'manneskja, manneskju, manneskjur, lifandi manneskju, alvöru manneskju, raunverulega manneskju, mannlegan fulltrúa, mann',
		staff:
			'fulltrúa, fulltrúi, starfsmann, starfsmaður, þjónustufulltrúa, þjónustuver, yfirmann, yfirmanninn, stjórnanda, ráðgjafa',
		someone: 'einhvern, einhverjum, einhver',
		real: 'alvöru, lifandi, raunverulegan, raunverulega',
		contact:
			'tala við, talað við, spjalla við, ræða við, fá samband við, samband við, tengdu mig við, tengið mig við, gefðu mér samband við, gefið mér samband við',
		want: 'ég vil, mig langar, má ég, get ég, gæti ég, ég þarf, ég óska eftir, hvernig get ég',
		please: 'takk, vinsamlegast, strax, núna',
		filler: 'að, fá, við, mig, mér, halló, hæ, góðan daginn, vinsamlegast',
		not: 'ekki, án',
		dontWant: 'ég vil ekki, ég þarf ekki, þarf ekki',
		bot: 'vélmenni, spjallmenni, gervigreind, botta, bot',
		direct: 'er einhver þarna, er einhver hér, hringdu í mig, hringið í mig',
		others: 'viðskiptavinir, notendur, notandi, viðskiptavinur, hnappur',
		topic: 'stilla, stillingar, bæta við, hlutverk, verð, áskrift',
		harmless: 'ég talaði við, búinn að tala við, búin að tala við, hef talað við',
		and: 'en, og, eða, því',
	},
};

export const NEPALI: Language = {
	code: 'ne',
	personStands: 'before',
	negationFollows: true,
	words: {
		human: 'मान्छे, मान्छेसँग, मानिस, मानिससँग, मानिससंग, साँचो मान्छे, वास्तविक मान्छे, वास्तविक व्यक्ति',
		staff:
			'एजेन्ट, एजेन्टसँग, प्रतिनिधि, प्रतिनिधिसँग, कर्मचारी, कर्मचारीसँग, व्यक्ति, व्यक्तिसँग, म्यानेजर, म्यानेजरसँग, ग्राहक सेवा',
		someone: 'कोही, कोहीसँग, कसैसँग',
		real: 'वास्तविक, साँचो',
		contact: 'कुरा, कुरा गर्न, कुरा गर्नु, सम्पर्क, जोड्नुहोस्, जडान, बोल्न',
		want: 'मलाई, म चाहन्छु, चाहन्छु, चाहिन्छ, चाहियो, पर्यो, गर्नु छ',
		please: 'कृपया, तुरुन्त, अहिले',
		filler: 'सँग, एक, म, छ, नमस्ते',
		not: 'होइन, छैन, बिना',
		dontWant: 'चाहिँदैन, चाहन्न, पर्दैन',
		bot: 'बोट, रोबोट, मेसिन',
		topic: 'सेटिङ, थप्ने, भूमिका, मूल्य',
		harmless: 'कुरा गरिसकेँ, कुरा भयो',
		and: 'तर, र',
	},
};

export const GUJARATI: Language = {
	code: 'gu',
	personStands: 'before',
	negationFollows: true,
	words: {
		human: 'માણસ, માણસો, માનવ, સાચા માણસ, વાસ્તવિક વ્યક્તિ',
		staff: 'એજન્ટ, પ્રતિનિધિ, કર્મચારી, વ્યક્તિ, મેનેજર, સુપરવાઇઝર, ગ્રાહક સેવા',
		someone: 'કોઈ, કોઈની',
		real: 'સાચા, વાસ્તવિક',
		contact: 'વાત, વાત કરવી, વાત કરાવો, સંપર્ક, જોડો, કનેક્ટ',
		want: 'મારે, મને, જોઈએ, માંગુ, છે, કરવી છે, શકું',
		please: 'કૃપા કરીને, પ્લીઝ, હમણાં, તરત',
		filler: 'સાથે, એક, સાથેની, નમસ્તે, હું',
		not: 'નહીં, નથી, વગર',
		dontWant: 'નથી જોઈતું, નથી કરવી, જરૂર નથી',
		bot: 'બોટ, રોબોટ, મશીન',
		topic: 'સેટિંગ, ઉમેરો, ભૂમિકા, કિંમત',
		and: 'પણ, અને',
	},
};

export const PUNJABI: Language = {
	code: 'pa',
	personStands: 'before',
	negationFollows: true,
	words: {
		human: 'ਇਨਸਾਨ, ਬੰਦੇ, ਬੰਦਾ, ਮਨੁੱਖ, ਅਸਲੀ ਬੰਦੇ, ਅਸਲੀ ਇਨਸਾਨ',
		staff: 'ਏਜੰਟ, ਪ੍ਰਤੀਨਿਧੀ, ਮੁਲਾਜ਼ਮ, ਵਿਅਕਤੀ, ਮੈਨੇਜਰ, ਗਾਹਕ ਸੇਵਾ',
		someone: 'ਕਿਸੇ, ਕੋਈ',
		real: 'ਅਸਲੀ',
		contact: 'ਗੱਲ, ਗੱਲ ਕਰਨੀ, ਗੱਲ ਕਰਵਾਓ, ਸੰਪਰਕ, ਜੋੜੋ, ਕਨੈਕਟ',
		want: 'ਮੈਨੂੰ, ਮੈਂ, ਚਾਹੁੰਦਾ, ਚਾਹੁੰਦੀ, ਚਾਹੀਦਾ, ਕਰਨੀ ਹੈ',
		please: 'ਕਿਰਪਾ ਕਰਕੇ, ਹੁਣੇ',
		filler: 'ਨਾਲ, ਇੱਕ, ਹੈ, ਸਤ ਸ੍ਰੀ ਅਕਾਲ',
		not: 'ਨਹੀਂ, ਬਿਨਾਂ',
		dontWant: 'ਨਹੀਂ ਚਾਹੁੰਦਾ, ਨਹੀਂ ਚਾਹੁੰਦੀ, ਨਹੀਂ ਚਾਹੀਦਾ, ਲੋੜ ਨਹੀਂ',
		bot: 'ਬੋਟ, ਰੋਬੋਟ, ਮਸ਼ੀਨ',
		topic: 'ਸੈਟਿੰਗ, ਭੂਮਿਕਾ, ਕੀਮਤ',
		and: 'ਪਰ, ਅਤੇ',
	},
};

export const TELUGU: Language = {
	code: 'te',
	personStands: 'before',
	negationFollows: true,
	words: {
		human: 'మనిషి, మనిషితో, మనుషులతో, మానవుడితో, నిజమైన వ్యక్తితో, నిజమైన మనిషితో',
		staff: 'ఏజెంట్, ఏజెంట్‌తో, ఏజెంట్తో, ప్రతినిధి, ప్రతినిధితో, ఉద్యోగి, ఉద్యోగితో, వ్యక్తి, వ్యక్తితో, మేనేజర్, మేనేజర్‌తో, మేనేజర్తో, కస్టమర్ కేర్',
		someone: 'ఎవరైనా, ఎవరితోనైనా, ఎవరితో',
		real: 'నిజమైన',
		contact: 'మాట్లాడాలి, మాట్లాడాలనుకుంటున్నాను, మాట్లాడవచ్చా, మాట్లాడించండి, మాట్లాడటానికి, కనెక్ట్, కలపండి, సంప్రదించాలి',
		want: 'నాకు, నేను, కావాలి, చేయండి',
		please: 'దయచేసి, వెంటనే, ఇప్పుడే',
		filler: 'ఒక, తో, నమస్తే',
		not: 'కాదు, లేదు, లేకుండా',
		dontWant: 'వద్దు, అవసరం లేదు, అక్కర్లేదు',
		bot: 'బాట్, రోబోట్, మెషిన్',
		topic: 'సెట్టింగ్, పాత్ర, ధర',
		and: 'కానీ, మరియు',
	},
};

export const KANNADA: Language = {
	code: 'kn',
	personStands: 'before',
	negationFollows: true,
	words: {
		human: 'ಮನುಷ್ಯ, ಮನುಷ್ಯರೊಂದಿಗೆ, ಮನುಷ್ಯರ, ಮಾನವ, ನಿಜವಾದ ವ್ಯಕ್ತಿಯೊಂದಿಗೆ',
		staff: 'ಏಜೆಂಟ್, ಪ್ರತಿನಿಧಿ, ಪ್ರತಿನಿಧಿಯೊಂದಿಗೆ, ವ್ಯಕ್ತಿ, ವ್ಯಕ್ತಿಯೊಂದಿಗೆ, ಮ್ಯಾನೇಜರ್, ಗ್ರಾಹಕ ಸೇವೆ',
		someone: 'ಯಾರಾದರೂ, ಯಾರೊಂದಿಗಾದರೂ',
		real: 'ನಿಜವಾದ',
		contact: 'ಮಾತನಾಡಬೇಕು, ಮಾತನಾಡಲು, ಮಾತಾಡಬೇಕು, ಸಂಪರ್ಕಿಸಿ, ಸಂಪರ್ಕ, ಕನೆಕ್ಟ್',
		want: 'ನನಗೆ, ನಾನು, ಬೇಕು, ಬಯಸುತ್ತೇನೆ, ಮಾಡಿ',
		please: 'ದಯವಿಟ್ಟು, ಈಗಲೇ',
		filler: 'ಒಬ್ಬ, ಜೊತೆ, ಜೊತೆಗೆ, ಜೊತೆಯಲ್ಲಿ, ನಮಸ್ಕಾರ',
		not: 'ಅಲ್ಲ, ಇಲ್ಲ',
		dontWant: 'ಬೇಡ, ಅಗತ್ಯವಿಲ್ಲ',
		bot: 'ಬಾಟ್, ರೋಬೋಟ್',
		and: 'ಆದರೆ, ಮತ್ತು',
	},
};

export const MALAYALAM: Language = {
	code: 'ml',
	personStands: 'before',
	negationFollows: true,
	words: {
		human: 'മനുഷ്യൻ, മനുഷ്യനോട്, മനുഷ്യനുമായി, മനുഷ്യരോട്, യഥാർത്ഥ വ്യക്തിയുമായി, യഥാർത്ഥ ആളോട്',
		staff:
			'ഏജന്റ്, ഏജന്റുമായി, ഏജന്റിനോട്, പ്രതിനിധി, പ്രതിനിധിയുമായി, വ്യക്തി, വ്യക്തിയുമായി, ആളോട്, മാനേജർ, മാനേജരോട്, മാനേജരുമായി, കസ്റ്റമർ കെയർ',
		someone: 'ആരെങ്കിലും, ആരോടെങ്കിലും',
		real: 'യഥാർത്ഥ',
		contact: 'സംസാരിക്കണം, സംസാരിക്കാൻ, ബന്ധിപ്പിക്കുക, ബന്ധിപ്പിക്കൂ, കണക്ട്, ബന്ധപ്പെടണം',
		want: 'എനിക്ക്, ഞാൻ, വേണം, ആഗ്രഹിക്കുന്നു, ചെയ്യൂ',
		please: 'ദയവായി, ഉടൻ, ഇപ്പോൾ',
		filler: 'ഒരു, ഒരാളോട്, നമസ്കാരം',
		not: 'അല്ല, ഇല്ല',
		dontWant: 'വേണ്ട, ആവശ്യമില്ല',
		bot: 'ബോട്ട്, റോബോട്ട്',
		and: 'പക്ഷേ, എന്നാൽ',
	},
};

export const GEORGIAN: Language = {
	code: 'ka',
	personStands: 'either',
	words: {
		human: 'ადამიანთან, ადამიანი, ადამიანს, ცოცხალ ადამიანთან, რეალურ ადამიანთან, ნამდვილ ადამიანთან',
		staff:
			'ოპერატორთან, ოპერატორი, ოპერატორს, თანამშრომელთან, თანამშრომელი, აგენტთან, აგენტი, მენეჯერთან, მენეჯერი, კონსულტანტთან, წარმომადგენელთან, უფროსთან',
		someone: 'ვინმესთან, ვინმე',
		real: 'ცოცხალ, რეალურ, ნამდვილ',
		contact:
			'საუბარი, დალაპარაკება, ლაპარაკი, დაკავშირება, დამაკავშირეთ, დამაკავშირე, შემაერთეთ, გადამრთეთ, გადამიყვანეთ',
		want: 'მინდა, მსურს, შემიძლია, მჭირდება, შეიძლება',
		please: 'გთხოვთ, ახლავე, სასწრაფოდ',
		filler: 'გამარჯობა, რომ, მე',
		not: 'არა, არ, გარეშე',
		dontWant: 'არ მინდა, არ მჭირდება, არ მსურს',
		bot: 'ბოტთან, ბოტი, რობოტთან, რობოტი',
		topic: 'დამატება, პარამეტრები, ფასი',
		and: 'მაგრამ, და, ან',
	},
};

export const ARMENIAN: Language = {
	code: 'hy',
	personStands: 'either',
	words: {
		human: 'մարդու, մարդ, մարդկանց, իրական մարդու, կենդանի մարդու',
		staff:
			'օպերատորի, օպերատոր, օպերատորին, աշխատակցի, աշխատակից, գործակալի, մենեջերի, ներկայացուցչի, ղեկավարի',
		someone: 'որևէ մեկի, ինչ որ մեկի',
		real: 'իրական, կենդանի',
		contact: 'խոսել, զրուցել, կապվել, միացրեք, միացնել, կապեք, հաղորդակցվել',
		want: 'ուզում եմ, կուզենայի, կարող եմ, պետք է, ինձ պետք է, ցանկանում եմ',
		please: 'խնդրում եմ, հիմա, շտապ',
		filler: 'հետ, ինձ, բարև, մի, ես',
		not: 'ոչ, չեմ, առանց',
		dontWant: 'չեմ ուզում, պետք չէ, կարիք չկա',
		bot: 'բոտի, բոտ, ռոբոտի, ռոբոտ',
		topic: 'ավելացնել, կարգավորումներ, գին',
		and: 'բայց, և, կամ',
	},
};

export const KAZAKH: Language = {
	code: 'kk',
	personStands: 'before',
	negationFollows: true,
	words: {
		human: 'адаммен, тірі адаммен, нақты адаммен, адамға, адам',
		staff:
			'операторға, операторды, оператормен, оператор, қызметкерге, қызметкермен, менеджермен, менеджерге, маманмен, маманға, кеңесшімен, басшымен',
		someone: 'біреумен, біреуге',
		real: 'тірі, нақты, шынайы',
		contact:
			'сөйлескім, сөйлесу, сөйлесуге, қосыңыз, қосыңызшы, қосып, байланыстырыңыз, байланысу, хабарласу, ауыстырыңыз',
		want: 'келеді, қалаймын, керек, болады ма, мүмкін бе, маған, мен',
		please: 'өтінемін, тез, қазір',
		filler: 'сәлем, сәлеметсіз бе, мені, жіберіңізші',
		not: 'емес, жоқ',
		dontWant: 'керек емес, қажет емес, қаламаймын',
		bot: 'ботпен, бот, роботпен, робот',
		topic: 'баптау, қосу керек пе, бағасы',
		and: 'бірақ, және',
	},
};

export const BASQUE: Language = {
	code: 'eu',
	personStands: 'either',
	words: {
		human: 'gizaki, gizaki batekin, benetako pertsona, benetako pertsona batekin, pertsona erreal batekin',
		staff:
			'pertsona, pertsona batekin, agente, agente batekin, langile, langile batekin, operadore, operadore batekin, arduradunarekin, nagusiarekin, bezeroarentzako arreta',
		someone: 'norbait, norbaitekin',
		real: 'benetako, erreala',
		contact: 'hitz egin, hitz egitea, hitz egiteko, harremanetan jarri, konektatu, lotu, mintzatu',
		want: 'nahi dut, nahi nuke, behar dut, ahal dut, nahiko nuke',
		please: 'mesedez, orain, berehala',
		filler: 'batekin, bat, kaixo, egun on',
		not: 'ez, gabe',
		dontWant: 'ez dut nahi, ez dut behar, ez da behar',
		bot: 'bot, robot, makina',
		topic: 'gehitu, ezarpenak, prezioa',
		and: 'baina, eta, edo',
	},
};

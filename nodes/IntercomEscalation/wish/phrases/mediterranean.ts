import type { Language } from '../language';

export const GREEK: Language = {
	code: 'el',
	personStands: 'either',
	words: {
		comes: 'να το δει, να δει, δει, να απαντήσει, απαντήσει, να με βοηθήσει, να αναλάβει',
		let: 'μπορεί, θα μπορούσε, ας, θέλω',
		human:
			'αληθινοί/πραγματικοί/ζωντανοί άνθρωποι, άνθρωποι εδώ, άνθρωπος, άνθρωπο, ανθρώπου, άνθρωποι, ανθρώπους, ανθρώπινος, πραγματικό/αληθινό/ζωντανό/φυσικό άνθρωπο/εκπρόσωπο/πρόσωπο/άτομο, πραγματικός/αληθινός/ζωντανός άνθρωπος, φυσικό πρόσωπο, ανθρώπινη εξυπηρέτηση/υποστήριξη/επαφή, ανθρωπο, anthropo, κάποιον αληθινό/πραγματικό, ανθρώπινο εκπρόσωπο',
		staff:
			'εκπρόσωπο, εκπρόσωπος, εκπροσώπου, υπάλληλο, υπάλληλος, σύμβουλο, σύμβουλος, πράκτορα, πράκτορας, διευθυντή, διευθυντής, προϊστάμενο, προϊστάμενος, υπεύθυνο, υπεύθυνος, συνεργάτη, συνάδελφο, τεχνικό, τεχνικός, εξυπηρέτηση _/πελατών, υποστήριξη, τεχνική υποστήριξη, άτομο, πρόσωπο, κάποιον/κάποιος από την/το/τον/εσάς/σας _/ομάδα/υποστήριξη, χειριστή, χειριστής, αντιπρόσωπο, αντιπρόσωπος, μάνατζερ, ειδικό',
		someone: 'κάποιον, κάποιος, κάποια, καποιον, κανέναν',
		real: 'πραγματικό, πραγματικός, αληθινό, αληθινός, ζωντανό, ζωντανός, κανονικό, φυσικό, ανθρώπινο',
		contact:
			'μιλήσω, μιλήσουμε, μιλάω, μιλώ, συνομιλήσω, επικοινωνήσω, επικοινωνία με, συνδέστε, σύνδεσε, συνδέσετε, συνδεθώ, σύνδεση με, μεταφέρετε, μετέφερε, μεταφερθώ, να με συνδέσετε, δώστε μου, δώσε μου, περάστε με, προωθήστε, συζητήσω, κουβεντιάσω, βρω, μιλισω, εξυπηρετηθώ από',
		want: 'θέλω, θα ήθελα, θελω, χρειάζομαι, προτιμώ, απαιτώ, ζητώ, μπορώ, μπορώ να, μπορείτε, μπορεί, παρακαλώ, πρέπει, θέλουμε, πώς μπορώ, πως μπορώ, πώς, δώστε/συνδέστε μου/με, επιθυμώ, γίνεται, αφήστε με, γιατί δεν μπορώ',
		ask: 'υπάρχουν _/εδώ, υπάρχει, πού είναι, υπάρχει _/κάποιος/κανένας/ένας, πού είναι, περιμένω, έχετε, καλύτερα',
		please:
			'παρακαλώ, παρακαλω, σας παρακαλώ, τώρα, αμέσως, άμεσα, επειγόντως, επείγον, γρήγορα, σήμερα, ευχαριστώ, επιτέλους, μόνο',
		filler:
			'έναν, ένα, μια, ένας, με, τον, την, το, τη, να, σε, μου, εμένα, εγώ, σας, γεια, γεια σας, καλημέρα, καλησπέρα, ναι, οκ, εδώ, που, βοήθεια, βοηθήσει, άλλον, απευθείας, τηλεφωνικά, και όχι, όχι με, από, στο τηλέφωνο, θα, ο, η',
		not: 'δεν, δε, όχι, μην, μη, χωρίς, κανένα, ποτέ, αντί',
		dontWant:
			'δεν/δε θέλω/χρειάζομαι/θα _/ήθελα/πια, δεν χρειάζεται, δεν είναι απαραίτητο, δεν υπάρχει ανάγκη, δεν έχω ανάγκη, μην με συνδέσετε, αρνούμαι',
		bot: 'μποτ, ρομπότ, μηχανή, μηχάνημα, μηχανές, υπολογιστή, υπολογιστής, τεχνητή νοημοσύνη, αυτόματες απαντήσεις, αυτόματη απάντηση, αυτόματο, τσατμποτ',
		stop: 'φτάνει, αρκετά, σταμάτα, σταματήστε, στοπ, απενεργοποιήστε, μισώ, βαρέθηκα, κλείστε',
		direct:
			'είναι/υπάρχει κανείς/κάποιος _/εκεί/εδώ, υπάρχει κανείς, κανείς εκεί/εδώ, καλέστε/κάλεσε/πάρε/πάρτε με, τηλεφωνήστε μου, να με καλέσετε, να με πάρετε, επικοινωνήστε μαζί μου, κάποιος/κάποιον από την/εσάς/το _/ομάδα, πάρτε με τηλέφωνο',
		others:
			'οι/τους/των πελάτες/χρήστες/πελατών/χρηστών/επισκέπτες _/μας/μου, πελάτες, χρήστες, χρήστης, πελάτης, κουμπί, λέει, γράφει, αυτοί, εφαρμογή μας, ο διευθυντής μου, το μποτ μας/μου, αν κάποιος, όταν κάποιος',
		topic:
			'ρυθμίσω, ρυθμίσεις, ρύθμιση, ρόλος, ρόλοι, δικαιώματα, διαφορά, σημαίνει, λειτουργία, πρόγραμμα, τιμή, κοστίζει, περιλαμβάνει, προσθέσω, διαγράψω, δημιουργήσω, προσκαλέσω, εισαγωγή, εξαγωγή, πεδίο, αναθέσω, αναφορά, εφαρμογή, εφαρμογής, άδεια, λογαριασμό, λογαριασμός, δεδομένα',
		harmless:
			'μίλησα _/ήδη/χθες, μιλήσαμε _/ήδη/χθες, έχω _/ήδη μιλήσει, ανθρώπινο δυναμικό, ανθρώπινοι πόροι, ανθρώπινα δικαιώματα, κτηματομεσίτης, πρόσωπο επικοινωνίας, όχι μόνο, δεν μπορώ, δεν λειτουργεί, δεν δουλεύει, δεν καταλαβαίνω, δεν ξέρω, δεν βοηθάει, γιατί όχι, αν όχι, κανένα πρόβλημα, δεν βρίσκω, κάποιος να με βοηθήσει',
		and: 'όχι εσύ/εσένα/εσείς, και, αλλά, ή, γιατί δεν, επειδή, όμως',
		why: 'γιατί',
	},
};

export const TURKISH: Language = {
	code: 'tr',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes:
			'baksın, bakabilir mi, bakar mı, ilgilensin, ilgilenebilir mi, cevap versin, cevaplasın, devralsın',
		let: 'lütfen, baksın, ilgilensin, cevap versin, cevaplasın, devralsın, bakabilir mi, ilgilenebilir mi',
		human:
			'insan, insanla, insana, insanı, insanlar, insanlarla, gerçek/canlı insan/insanla/kişi/kişiyle/biri/biriyle/birisi/birisiyle/birine/temsilci/temsilciyle/temsilciye/insana/kişiye/destek, canlı destek, canlı desteğe, canlı desteğe bağlan, insan ile, temsilci, temsilciye, temsilciyle, temsilcisi, temsilcisine, temsilcisiyle, müşteri temsilcisi/temsilcisiyle/temsilcisine/temsilcinizle, bir insana',
		staff:
			'kişi, kişiyle, kişiye, yetkili, yetkiliyle, yetkiliye, yetkili biri/biriyle/birine/kişi/kişiyle, görevli, görevliyle, görevliye, çalışan, çalışanla, eleman, elemanla, personel, personelle, operatör, operatöre, operatörle, danışman, danışmanla, danışmana, müşteri hizmetleri, müşteri hizmetlerine, müşteri hizmetleriyle, müdür, müdürle, müdüre, yönetici, yöneticiyle, yöneticiye, yöneticinizle, müdürünüzle, amir, amirinizle, amirle, destek, destek ekibi/ekibiyle/ekibine/ekibinizle, uzman, uzmanla, uzmana, ekibinizden biri/biriyle/birisi, sizden biri/biriyle, agente, supervizör, patron, patronunuzla, ekibinizle, teknisyen',
		someone: 'biri, biriyle, birine, birisi, birisiyle, birisine, kimse, kimseyle',
		real: 'gerçek, canlı, yetkili, hakiki',
		contact:
			'konuşmayı, görüşmeyi, konuşmak, konuşabilir, konuşayım, görüşmek, görüşebilir, görüşeyim, sohbet etmek, bağlan, bağlanmak, bağlayın, bağla, bağlar, bağlayabilir, bağlanabilir, bağlamanızı, aktarın, aktar, aktarılmak, aktarır, aktarabilir, yönlendirin, yönlendir, yönlendirir, yönlendirebilir, iletişime geçmek, iletişim kurmak, iletişime, ulaşmak, ulaşabilirim, ulaşırım, ulaşabilir, yazışmak, verin, ver, konuşacağım, görüşme, konuşma, çağırın, çağır',
		want: 'tercih ederim, tercih ediyorum, tercih ederdim, istiyorum, isterim, istiyoruz, lazım, gerek, ihtiyacım var, gerekiyor, rica ediyorum, talep ediyorum, tercih ederim, lütfen, miyim, mıyım, miyiz, mısınız, misiniz, musunuz, mısın, misin, nasıl, ederim, bağlayın, verin, istemekteyim, olur mu, mümkün mü, istyorum, verir',
		ask: 'var mı, yok mu, nerede, bekliyorum, olsun',
		please:
			'lütfen, lutfen, hemen, şimdi, acil, acilen, derhal, çabuk, bugün, teşekkürler, teşekkür ederim, artık, bir an önce, yeter, sadece, rica etsem, gerekli, ltfn',
		filler:
			'bir, ile, beni, bana, ben, sizi, siz, merhaba, selam, iyi günler, evet, tamam, direkt, doğrudan, telefonda, telefonla, bizzat, yardım, yardımcı, başka, değil, da, de, ya, bi, olarak, olan, canım, burada, konuda',
		not: 'değil, yok, hayır gerek, olmadan, yerine, olmasın',
		dontWant:
			'istemiyorum, istemiyoruz, istemem, gerek yok, gereği yok, ihtiyacım yok, gerekmiyor, lazım değil, istemedim, bağlamayın, aktarmayın, bağlama, istemezdim, istemiyom, bıktım, konuşmam, gerekli değil',
		bot: 'botla, botu, bota, botlar, botlarla, robotla, robotu, robota, robotlar, robotlarla, makine, makineyle, makineyi, bilgisayar, bilgisayarla, yapay zeka, yapay zekayla, yapay zekaya, yapay zekâ, otomatik yanıt, otomatik cevap, otomatik mesaj, chatbotla, sohbet robotu, sohbet robotuyla, bot ile, robot ile',
		stop: 'yeter, durdurun, durdur, kapatın, kapat, bıktım, nefret ediyorum, kes, sıkıldım, usandım',
		direct:
			'kimse var mı/mi/yok, orada/burada kimse/biri _/var, kimse yok mu, biri var mı, orada biri, beni ara/arayın/arar/arasın/arayabilir/arasınlar, arayın beni, biri beni arasın, beni geri arayın, geri arayın, ekibinizden biri, sizden biri, benimle iletişime geçin, canlı desteğe bağlan, aranmak istiyorum',
		others:
			'müşterilerimiz, müşterilerim, müşterilerimizin, müşteriler, kullanıcılarımız, kullanıcılarım, kullanıcılar, kullanıcı, müşterimiz, ziyaretçiler, uygulamamızda, uygulamamız, botumuz, botum, düğmesi, butonu, butonunda, buton, yazıyor, diyor, onlar, müdürüm, temsilcilerimiz, çalışanlarımız',
		topic:
			'ayarlamak, ayar, ayarlar, ayarları, ayarlarım, yapılandırmak, rol, roller, rolü, yetki, yetkiler, fark, farkı, demek, anlamı, özellik, plan, planı, paket, fiyat, fiyatı, ücret, dahil, içeriyor, eklemek, eklerim, ekleyebilirim, silmek, oluşturmak, davet, içe, dışa, alan, alanı, atamak, rapor, uygulama, lisans, hesap, hesabı, veri, modül, entegrasyon, kurulum, nasıl kurulur',
		harmless:
			'insan kaynakları, insan hakları, emlakçı, sadece değil, sorun değil, çalışmıyor, anlamıyorum, bilmiyorum, neden olmasın, yardımcı olmuyor, kişi başı, iletişim kişisi, yardımcı olur, mümkün değil, yanıt yok, cevap yok, çözüm değil, canlı veri, canlı yayın, yok artık, yardım eder misiniz, yanlış değil',
		and: 'sen değil, siz değil, seninle değil, ve, ama, fakat, veya, çünkü, ancak',
		why: 'neden, niye, niçin',
	},
};

export const AZERBAIJANI: Language = {
	code: 'az',
	personStands: 'either',
	negationFollows: true,
	words: {
		human:
			'insan, insanla, insana, canlı/real/həqiqi insan/insanla/şəxs/operator/operatorla/əməkdaş, canlı operatorla',
		staff:
			'əməkdaş, əməkdaşla, operatorla, operatora, menecer, menecerlə, müdir, müdirlə, rəhbər, rəhbərlə, nümayəndə, nümayəndə ilə, dəstək, müştəri xidmətləri, agentlə, komandanızdan biri, şəxs, şəxslə',
		someone: 'kimsə, biri, biri ilə, kiminləsə',
		real: 'real, canlı, həqiqi',
		contact: 'danışmaq, danışa, əlaqə, bağlayın, qoşun, yönləndirin, calayın, söhbət',
		want: 'istəyirəm, lazımdır, olar, zəhmət olmasa, bilərəm, xahiş edirəm',
		ask: 'var, haradadır, gözləyirəm',
		please: 'zəhmət olmasa, xahiş edirəm, indi, dərhal, təcili, tez, təşəkkür, sağ olun, lazımdır',
		filler: 'bir, ilə, mən, mənə, məni, salam, bəli, burada, kömək, yox, deyil',
		not: 'deyil, yox, olmadan',
		dontWant: 'istəmirəm, lazım deyil, ehtiyac yoxdur',
		bot: 'botla, robotla, maşın, maşınla, kompüter, süni intellekt, süni intellektlə',
		stop: 'bəsdir, dayandırın, söndürün',
		direct: 'kimsə var mı/var, orada kimsə var, mənə zəng edin, zəng edin mənə, komandanızdan biri',
		others: 'müştərilərimiz, istifadəçilər, istifadəçilərimiz, müştərilər, düymə, yazılıb',
		topic: 'rol, fərq, funksiya, plan, qiymət, əlavə, hesab, parametrlər, tənzimləmək',
		harmless: 'insan resursları, insan hüquqları, işləmir, başa düşmürəm',
		and: 'və, amma, və ya, çünki',
		why: 'niyə',
	},
};

export const ALBANIAN: Language = {
	code: 'sq',
	personStands: 'after',
	words: {
		human: 'njeri, njeriu, njerëz, person real/vërtetë, njeri të vërtetë, qenie njerëzore, dikë të vërtetë',
		staff:
			'person, agjent, operator, përfaqësues, menaxher, mbikëqyrës, punonjës, shef, shërbimin e klientit, mbështetjen, dikush nga ekipi, dikë nga ekipi',
		someone: 'dikë, dikush',
		real: 'real, vërtetë, gjallë',
		contact:
			'flas, flasë, bisedoj, kontaktoj, më lidhni, lidhni me, më lidh, më kaloni, komunikoj, transferoni',
		want: 'dua, do të doja, kam nevojë, mund _/të, a mund, dëshiroj, kërkoj, preferoj, si mund, ju lutem, më jepni',
		ask: 'a ka, ku është, po pres',
		please: 'ju lutem, të lutem, tani, menjëherë, urgjent, shpejt, faleminderit, vetëm',
		filler: 'një, me, të, e, i, unë, më, mua, përshëndetje, tungjatjeta, po, këtu, ndihmë, që, për, jo me',
		not: 'nuk, s, mos, pa, asnjë, jo, në vend',
		dontWant: 'nuk dua, s dua, nuk kam nevojë, nuk është e nevojshme, nuk dëshiroj',
		bot: 'robot, bot, makinë, makineri, kompjuter, inteligjencë artificiale, robotë',
		stop: 'mjaft, ndal, ndaloni, fikni, urrej',
		direct:
			'a ka njeri, a është dikush atje, ka dikush këtu, më telefononi, më merrni në telefon, më telefono, dikush nga ekipi',
		others: 'klientët tanë, përdoruesit tanë, klientët, përdoruesit, butoni, thotë',
		topic: 'cilësimet, rol, role, ndryshimi, funksion, plan, çmimi, shtoj, llogari, konfiguroj',
		harmless:
			'burime njerëzore, të drejtat e njeriut, nuk mund, nuk funksionon, nuk kuptoj, nuk di, jo vetëm',
		and: 'dhe, por, ose, sepse',
		why: 'pse',
	},
};

export const ARABIC: Language = {
	code: 'ar',
	personStands: 'either',
	words: {
		comes: 'يراجع, يشوف, ينظر في, يرد علي, يرد, يساعدني, يتولى, يكلمني',
		let: 'أريد أن, اريد ان, ممكن, خلي, ليت, يستطيع, هل يمكن',
		human:
			'الدعم البشري, بالدعم البشري, دعم بشري, موظف بشري, شخصا/إنسانا/موظفا حقيقيا, إنسانا, إنسان, انسان, بشر, بشري, بشرية, بني آدم, شخص حقيقي/بشري/طبيعي/حي, موظف/ممثل/وكيل/دعم حقيقي/بشري, إنسان حقيقي, آدمي, شخص فعلي, بشر حقيقيين, الدعم البشري, العنصر البشري, حد حقيقي',
		staff:
			'المسؤول, مسؤول, للمسؤول, إلى المسؤول, شخص, موظف, موظفة, ممثل, مندوب, وكيل, مسؤول, مسئول, مدير, مشرف, مستشار, مختص, أخصائي, فني, زميل, خدمة العملاء/الزبائن/عملاء, خدمه العملاء, الدعم _/الفني, دعم العملاء, فريق الدعم, موظفين, ممثل خدمة العملاء, فريقكم, مديرك, مديركم, المشرف, أحد من فريقكم, شخص من فريقكم, أحد أعضاء فريقكم, أحد موظفيكم, أحد الموظفين, مسؤولكم',
		someone: 'أحد, احد, حد, شخص ما, أحدهم, واحد, أي شخص, أي أحد',
		real: 'حقيقي, بشري, حي, فعلي, طبيعي',
		contact:
			'حولوني, حولني, حوّلوني, وصلوني, التحدث, اتحدث, أتحدث, نتحدث, تحدث, الكلام, أتكلم, اتكلم, التكلم, أكلم, اكلم, كلم, أتواصل, اتواصل, التواصل, تواصل, الاتصال, أتصل, حولني, حولوني, تحولني, تحولوني, توصلني, توصلوني, تحويلي, حولنا, التحويل, يحولني, وصلني, وصلوني, اوصلني, توصيلي, صلني, أحكي, احكي, أتحاور, الدردشة مع, أدردش, محادثة, محادثه, اعطني, أعطني, أعطوني, يكلمني, يرد علي, يساعدني من, أوصل, الوصول إلى, مخاطبة, أراسل, هاتولي, هات',
		want: 'أريد, اريد, أرغب, ارغب, أود, اود, أحتاج, احتاج, أطلب, اطلب, أفضل, عايز, عاوز, عايزة, عاوزه, أبغى, ابغى, ابي, أبي, أبغا, بدي, ممكن, هل يمكنني, هل يمكن, يمكنني, هل أستطيع, أستطيع, هل بإمكاني, من فضلك, لو سمحت, كيف أستطيع, كيف يمكنني, كيف, نريد, حاب, محتاج, محتاجة, لازم, ودي, اعطني, حولني, وصلني, لماذا لا أستطيع, أصر, دعني, خلني',
		ask: 'هل يوجد, هل هناك, أين, انتظر, أنتظر, في, فيه, هل لديكم, عندكم, يوجد',
		please:
			'من فضلك, من فضلكم, رجاء, رجاءً, لو سمحت, لو سمحتم, الآن, الان, فورا, حالا, عاجل, بسرعة, ضروري, اليوم, شكرا, أرجوك, ارجوكم, مستعجل, فقط, دلوقتي, فضلا',
		filler:
			'مع, إلى, الى, من, أن, ان, في, على, أنا, انا, لي, عن, مرحبا, السلام عليكم, أهلا, اهلا, سلام, نعم, ايوه, هنا, مباشرة, هاتفيا, مساعدة, المساعدة, يساعدني, آخر, اخر, وليس, وليس مع, مش, هذا, الذي, او, يا, ما, عبر الهاتف',
		not: 'لا, ليس, لن, لم, بدون, دون, مو, مش, ما, غير, بلا, بدلا من, ليست',
		dontWant:
			'لا أريد, لا اريد, لا أرغب, لا احتاج, لا أحتاج, لا داعي, لا حاجة, مش عايز, مش عاوز, ما أبغى, ما ابغى, ما ابي, ما بدي, لا أود, لست بحاجة, لا ضرورة, ليس ضروريا, لا نريد, مو محتاج, لا تحولني, لا توصلني, ما أبي, مابي',
		bot: 'روبوت, الروبوت, روبوتات, بوت, البوت, آلة, الآلة, آلي, الآلي, رد آلي, الرد الآلي, ذكاء اصطناعي, الذكاء الاصطناعي, كمبيوتر, حاسوب, برنامج, شات بوت, ردود آلية, الردود الآلية, الة, جهاز',
		stop: 'توقف, أوقف, أوقفوا, كفى, يكفي, كفاية, خلاص, زهقت من, مللت, سئمت, أكره, اغلق, أغلقوا, تعبت من',
		direct:
			'هل هناك/يوجد أحد/احد/شخص _/هنا/هناك, هل من أحد, في/فيه حد/احد/أحد _/هنا/هناك/معي, حد موجود, أحد موجود, هل أحد هنا, اتصل بي, اتصلوا بي, كلمني, كلموني, يتصل بي أحد, يتصلوا بي, أحد من فريقكم, شخص من فريقكم, تواصلوا معي, تواصل معي, دقوا علي, رن علي, من هو مديرك',
		others:
			'عملائنا, عملاؤنا, زبائننا, مستخدمينا, مستخدمونا, المستخدمين, المستخدمون, المستخدم, العملاء, الزبائن, عملائي, زر, الزر, مكتوب, يقول, هم, تطبيقنا, موظفينا, مديري, فريقنا',
		topic:
			'إعداد, اعداد, إعدادات, الإعدادات, تكوين, دور, أدوار, صلاحيات, صلاحية, الفرق, يعني, معنى, ميزة, خطة, خطتكم, الباقة, سعر, السعر, تكلفة, يشمل, تشمل, إضافة, اضافة, أضيف, حذف, إنشاء, دعوة, استيراد, تصدير, حقل, تعيين, تقرير, تطبيق, رخصة, حساب, حسابي, بيانات, وحدة',
		harmless:
			'الموارد البشرية, موارد بشرية, حقوق الإنسان, وكيل عقاري, وكيل المستخدم, لا أستطيع, لا استطيع, لا يمكنني, لا يعمل, لا أفهم, لا أعرف, لا يفهم, لا يساعد, ليس فقط, لم لا, لا مشكلة, لماذا لا, لم أستطع, لم يرد, لا يرد, لا أحد, ما فهمت, لم أفهم, لم يعمل, جهة الاتصال, هل يمكن لأحد مساعدتي, الشخص المسؤول عن, في حسابي, خطأ بشري, لكل شخص, مشغل منطقي, ليس لدي, ما قدرت',
		and: 'ليس أنت, لا أنت, و, لكن, ولكن, أو, بل, لأن',
		why: 'لماذا, ليش, ليه',
	},
};

export const HEBREW: Language = {
	code: 'he',
	personStands: 'either',
	words: {
		comes: 'יבדוק, יסתכל, יענה, יטפל, יעזור לי, יחזור אליי',
		let: 'אני צריך, אני רוצה, יכול, שמישהו',
		human:
			'שבן אדם, שבנאדם, שמישהו אנושי, בן אדם, לבן אדם, לבנאדם, אדם אמיתי, לאדם אמיתי, אדם, בן אדם, בנאדם, אנושי, אנושית, אנשים, נציג/נציגה אנושי/אנושית/אמיתי, אדם אמיתי/חי, בן אדם אמיתי/חי, מישהו אמיתי/אנושי/חי, מענה אנושי, שירות אנושי, בשר ודם, נציג, נציגה, לנציג, בני אדם, נציגים',
		staff:
			'המנהל, מנהל, מנהלת, למנהל, אחראי, האחראי, לאחראי, סוכן, סוכנת, מוקדן, מוקדנית, עובד, עובדת, מנהל, מנהלת, מנהלים, אחראי, אחראית, יועץ, מפקח, תמיכה, תמיכה טכנית, שירות לקוחות, שרות לקוחות, שירות הלקוחות, מוקד, מוקד שירות, צוות התמיכה, מישהו מהצוות/מהתמיכה/מכם/מהחברה/מהשירות, טכנאי, מומחה, הצוות שלכם, המנהל שלך/שלכם, איש שירות, נציגות',
		someone: 'מישהו, מישהי, למישהו, אחד מכם',
		real: 'אמיתי, אמיתית, אנושי, אנושית, חי, חיה, ממשי',
		contact:
			'תעבירו אותי, תעביר אותי, העבירו אותי, תחברו אותי, לדבר, מדבר, מדברת, אדבר, לשוחח, לצוטט, להתכתב, ליצור קשר, קשר עם, להתקשר, תעבירו, תעביר, תעבירי, העבירו, העבר, להעביר, תחברו, תחבר, חברו, להתחבר, לעבור, תנו לי, תן לי, להגיע, לפנות, תקראו, שיחה עם, צאט עם, דבר עם, הועבר, מועבר, תפנו, לתקשר, מענה מ',
		want: 'אני רוצה, רוצה, אני צריך, אני צריכה, צריך, צריכה, אני מבקש, אני מבקשת, מבקש, מבקשת, אני מעדיף, אני מעדיפה, מעדיף, הייתי רוצה, אפשר, אפשר בבקשה, האם אפשר, האם אני יכול, אני יכול, אני יכולה, אוכל, האם אוכל, איך אני, איך אפשר, איך, דורש, דורשת, אנחנו רוצים, תנו/תן/תעבירו/תעביר/חברו לי/אותי, חייב, חייבת, למה אי אפשר, רוצים, בא לי, אשמח, מעוניין, מעוניינת',
		ask: 'יש, יש פה, יש כאן, האם יש, איפה, מחכה ל, ממתין ל, יש לכם, עדיף',
		please:
			'בבקשה, בבקשה, נא, עכשיו, מיד, מייד, דחוף, בדחיפות, מהר, היום, תודה, בהקדם, כבר, רק, סוף סוף, פליז',
		filler:
			'עם, אל, את, אני, אותי, לי, של, שלכם, שלום, היי, הי, בוקר טוב, ערב טוב, כן, אוקיי, פה, כאן, ישירות, טלפונית, בטלפון, עזרה, שיעזור, לעזור, אחר, ולא, ש, או, זה, איזה, פשוט, גם',
		not: 'לא, אין, בלי, ללא, אף, אל, במקום, אינני',
		dontWant:
			'אני לא רוצה, לא רוצה, לא צריך, לא צריכה, אין צורך, לא מעוניין, לא מעוניינת, אין לי צורך, לא חייב, לא חייבים, לא מבקש, אל תעבירו, אל תעביר, לא נחוץ, מסרב, מסרבת, לא בא לי',
		bot: 'בוט, הבוט, רובוט, הרובוט, בוטים, רובוטים, מכונה, המכונה, מחשב, המחשב, בינה מלאכותית, הבינה המלאכותית, צאטבוט, צאט בוט, מענה אוטומטי, תשובות אוטומטיות, תשובה אוטומטית, אוטומט',
		stop: 'די, מספיק, תפסיק, תפסיקו, תעצרו, עצור, תכבו, כבו, נמאס לי מ, נמאס, שונא, שונאת, עזוב אותי מ',
		direct:
			'יש שם מישהו, יש פה מישהו, יש כאן מישהו, יש מישהו שם/פה/כאן, מישהו שם/פה/כאן, יש מישהו, תתקשרו אליי/אלי, תתקשר אליי/אלי, התקשרו אליי/אלי, שיתקשרו אליי/אלי, צלצלו אליי/אלי, תחזרו אליי/אלי, תחזור אליי/אלי, חזרו אלי, מישהו מהצוות/מהתמיכה/מכם/מהחברה/מהשירות, צרו איתי קשר, מי המנהל',
		others:
			'הלקוחות שלנו/שלי, המשתמשים שלנו/שלי, לקוחות, לקוחותינו, משתמשים, המשתמשים, הלקוחות, המשתמש, הלקוח, כפתור, הכפתור, כתוב, אומר, הם, באפליקציה שלנו, הבוט שלנו/שלי, המנהל שלי',
		topic:
			'להגדיר, מגדיר, מגדירים, הגדרות, תפקיד, תפקידים, הרשאה, הרשאות, הבדל, ההבדל, אומרת, פירוש, תכונה, תוכנית, התוכנית, מחיר, עולה, כולל, כוללת, להוסיף, מוסיף, מוסיפים, למחוק, ליצור, להזמין, לייבא, לייצא, שדה, לשייך, דוח, אפליקציה, רישיון, חשבון, נתונים, מודול',
		harmless:
			'משאבי אנוש, זכויות אדם, סוכן נדלן, סוכן ביטוח, סוכן משתמש, איש קשר, לא רק, לא יכול, לא יכולה, לא עובד, לא מבין, לא מבינה, לא יודע, לא יודעת, לא עוזר, למה לא, אם לא, אין בעיה, לא מצליח, לא מצליחה, לא מוצא, אין תשובה, אין מענה, לא עונה, לא עונים, אי אפשר, מישהו יכול לעזור, טעות אנוש, יש לי',
		and: 'לא אתה, לא את, לא אתך, ו, אבל, או, אלא, כי',
		why: 'למה, מדוע',
	},
};

export const PERSIAN: Language = {
	code: 'fa',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: 'جواب بده, جواب بدهد, پاسخ دهد, بررسی کند, ببینه, ببیند',
		let: 'لطفا, جواب بده, جواب بدهد, بررسی کند, کمک کند',
		human:
			'یک/یه نفر/آدم/انسان واقعی, انسان, آدم, انسانی, آدم واقعی/زنده, انسان واقعی/زنده, شخص/فرد/اپراتور/پشتیبان واقعی/انسانی/زنده, پشتیبانی انسانی, یک نفر واقعی, اپراتور, ادم',
		staff:
			'شخص, فرد, کارشناس, کارشناسان, پشتیبان, پشتیبانی, پشتیبانی فنی, کارمند, نماینده, مدیر, سرپرست, مسئول, مسول, مشاور, همکار, همکارتان, خدمات مشتریان, مدیرتان, رئیس, رئیستان, یک نفر از تیم, کسی از تیم, یکی از همکاران, تیم شما, تیم پشتیبانی, یک نفر, یه نفر, یکی از شما',
		someone: 'کسی, یکی, نفر, شخصی',
		real: 'واقعی, زنده, انسانی, حقیقی',
		contact:
			'صحبت, حرف, حرف بزنم, صحبت کنم, گفتگو, چت, تماس با, وصل, وصلم, وصل کنید, وصل کن, ارتباط, انتقال, منتقل, مرتبط, ارجاع, در تماس, بدهید',
		want: 'میخواهم, میخوام, می خواهم, می خوام, لازم دارم, نیاز دارم, احتیاج دارم, لطفا, لطفاً, میتوانم, می توانم, میتونم, می تونم, آیا میتوانم, آیا می توانم, ترجیح میدهم, ترجیح می دهم, مایلم, میشه, می شود, میشود, می شه, چطور, چگونه, کنید, کن, خواهش میکنم, باید, بگذارید, دوست دارم',
		ask: 'آیا, هست, کجاست, منتظر, دارید, وجود دارد',
		please:
			'لطفا, لطفاً, خواهش میکنم, خواهشا, الان, اکنون, فوری, فورا, سریع, سریعا, همین حالا, امروز, ممنون, مرسی, متشکرم, فقط, زود',
		filler:
			'با, به, از, یک, یه, را, رو, من, مرا, منو, شما, سلام, درود, بله, اینجا, مستقیم, تلفنی, کمک, که, و نه, نه, دیگر, دیگه, این, هم',
		not: 'نه, بدون, نیست, نکنید, نکن, هیچ, به جای',
		dontWant:
			'نمیخواهم, نمی خواهم, نمیخوام, نمی خوام, لازم نیست, نیازی نیست, لازم ندارم, نیاز ندارم, نیازی ندارم, احتیاج ندارم, مایل نیستم, وصل نکنید, احتیاجی نیست, دوست ندارم',
		bot: 'ربات, روبات, بات, رباتها, ربات ها, ماشین, کامپیوتر, رایانه, هوش مصنوعی, چت بات, چتبات, پاسخ خودکار, پاسخگوی خودکار, دستگاه',
		stop: 'بس است, بسه, کافیه, کافی است, متوقف, خاموش, خسته شدم از, متنفرم از, قطع',
		direct:
			'کسی هست, کسی اونجا هست, کسی اینجا هست, کسی آنجا هست, آیا کسی, با من تماس بگیرید, به من زنگ بزنید, بهم زنگ بزنید, زنگ بزنید به من, یک نفر از تیم, کسی از تیم, یکی از همکاران, تماس بگیرید با من, زنگ بزنید',
		others:
			'مشتریان ما, کاربران ما, کاربران, مشتریان, کاربر, مشتریانمان, دکمه, نوشته, میگوید, آنها, برنامه ما',
		topic:
			'تنظیم, تنظیمات, نقش, نقشها, دسترسی, تفاوت, فرق, یعنی, معنی, ویژگی, طرح, پلن, قیمت, هزینه, شامل, اضافه, حذف, ایجاد, دعوت, وارد کردن, خروجی, فیلد, گزارش, اپلیکیشن, مجوز, حساب, داده, ماژول, پیکربندی',
		harmless:
			'صحبت کردم, صحبت کرده/شد ام, صحبت کرده‌ام, حرف زدم, صحبت شد, منابع انسانی, حقوق بشر, مشاور املاک, نمیتوانم, نمی توانم, نمیتونم, نمی تونم, کار نمیکند, کار نمی کند, نمیفهمم, نمیدانم, نمی دانم, نه تنها, چرا که نه, اگر نه, مشکلی نیست, خطای انسانی, هر نفر, کسی میتواند کمک, کسی می تواند کمک, کسی میتونه کمک, برای هر فرد',
		and: 'و, اما, ولی, یا, بلکه, چون',
		why: 'چرا',
	},
};

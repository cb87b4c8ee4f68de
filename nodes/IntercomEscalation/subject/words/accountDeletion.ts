import type { PhrasesByLanguage } from '../../wording/phrases';

/** The end of an account, and what the law of data gives a person over their data. */
export const ACCOUNT_DELETION: PhrasesByLanguage = {
	en: `
		delete|deleted|deleting|close|closing|remove|erase|terminate|cancel|deactivate|wipe|destroy|purge|del my|our|this|the|entire account|acount|accounts|acct|profile|workspace|organization|organisation,
		delete|deleting|remove|erase|wipe|destroy|purge my|our data|information|personal|records|details,
		cancel|terminate my|our membership,
		delete|erase|remove|wipe|forget|purge all|everything .. about|have|on me|us, delete everything you,
		deletion|erasure of my|our|the account|data|personal,
		delete|erase|remove|wipe|close .. my|our account|data|profile|workspace|records,
		delete|close account, account deletion|closure|termination|removal|cancellation,
		data deletion|erasure|removal, close it down, delete me, right to be forgotten, right to erasure,
		right of access, forget me, data subject|access request, subject access request,
		personal data request, dsar, copy of .. personal data, what data .. about me, do not sell,
		want|have|get my|our account|data|profile .. deleted|removed|closed|erased|gone|wiped,
		delete|wipe|remove|erase|destroy|purge all|everything .. info|information|data|details|records,
		delete|wipe|remove|erase|purge .. my info|details|personal, no longer .. be a customer,
		don't want to be a customer, close|shut .. down my account, get rid of my account,
		want out of .. account, remove me from your database|system|systems|records,
		my account ... deleted|closed|erased|wiped|gone|deactivated|terminated,
		every|any|all trace|traces|record|records of|about|on me|us, stop storing|keeping my,
		remove me completely|entirely|permanently, leave your platform|service, opt out of .. data
	`,
	de: `
		konto|account|profil|benutzerkonto|kundenkonto|zugang|workspace ... lösch*|loesch*|gelöscht|geloescht|schließ*|schliess*|auflös*|deaktivier*,
		meine|unsere|meiner|unserer|persönlichen|personenbezogenen daten ... lösch*|loesch*|gelöscht|geloescht|vernicht*,
		lösch*|loesch*|schließ*|schliess* .. konto|account|profil|benutzerkonto|kundenkonto|zugang,
		lösch*|loesch*|löschung .. meine|meiner|unsere|unserer|personenbezogener daten, kontolöschung,
		kontoloeschung, datenlöschung, löschung .. kontos|accounts|konto, recht auf vergessen*,
		recht auf löschung, löschantrag, datenauskunft, konto|account kündigen, nicht mehr .. kunde,
		meine|unsere daten ... verschwinden|weg|raus
	`,
	fr: `
		supprim*|suppression|fermer|fermez|effac*|cloturer|clôture|désactiver .. compte|données|profil,
		droit à l oubli, droit à l effacement, droit d accès, fermeture .. compte,
		mes données ... effac*|supprim*, mon compte ... supprim*|ferm*|effac*, ne plus être client
	`,
	es: `
		elimin*|borr*|cerrar|cierre|cancelar|suprimir|dar .. cuenta|datos|perfil, baja .. cuenta,
		derecho al olvido, derecho de supresión, derechos arco, eliminación .. cuenta,
		mis datos ... elimin*|borr*, mi cuenta ... elimin*|borr*|cerr*, dejar de ser cliente
	`,
	pt: `
		exclu*|apag*|delet*|elimin*|encerr*|fechar|cancelar|remover .. conta|dados|perfil,
		direito ao esquecimento, exclusão .. conta|dados, encerramento .. conta,
		apag*|exclu*|elimin*|remov* .. todos os meus|minhas dados|informações, meus dados ... apag*|exclu*,
		minha conta ... exclu*|encerr*|apag*, deixar de ser cliente
	`,
	it: `
		elimin*|cancell*|chiud*|rimuov* .. account|dati|profilo|utenza,
		chiusura|cancellazione|eliminazione .. account|dati|profilo, diritto all oblio,
		miei dati ... cancell*|elimin*, mio account ... cancell*|elimin*|chius*
	`,
	nl: `
		account|gegevens|profiel|data .. verwijder*|opheffen|wissen|sluiten|opzeggen,
		verwijder*|wis|sluit .. account|gegevens|profiel, avg verzoek, recht op vergetelheid,
		recht om vergeten, mijn gegevens|account|data ... verwijder*|wis*|weg|opheff*
	`,
	sv: `
		radera|ta|avsluta|stänga|stäng .. konto|kontot|uppgifter|data, raderat, rätten att bli, glömd
	`,
	da: `
		slet|slette|lukke|luk|fjern .. konto|kontoen|data|oplysninger|profil, retten til at blive,
		sletning .. konto|data
	`,
	no: `
		slett|slette|lukke|fjern|avslutt .. konto|kontoen|data|opplysninger|profil|personopplysninger,
		retten til å bli, sletting .. konto|data
	`,
	fi: `
		poistaa|poista|poistakaa|poistettava|sulkea|sulje|lopettaa .. tili|tilini|tilin|tietoni|tietojeni|käyttäjätilini,
		tilini|tietoni|tilin poist*, oikeus tulla unohdetuksi
	`,
	pl: `
		usun*|usuń*|usunąć|skasować|zamknąć|zamknięcie|usunięcie .. konto|konta|dane|danych|profil,
		prawo do bycia zapomnianym
	`,
	cs: `
		smazat|smažte|zrušit|odstranit|vymazat|zrušte|smazání|zrušení .. účet|účtu|data|údaje|profil|osobní,
		právo být zapomenut
	`,
	sk: `zmazať|zmažte|zrušiť|odstrániť|vymazať|zrušte .. účet|účtu|údaje|profil|dáta`,
	hu: `
		töröl*|törlés*|megszüntet*|zár* .. fiók*|adat*|profil*,
		fiók*|adataim*|adatok* .. törl*|töröl*|megszüntet*
	`,
	ro: `
		șterg*|sterg*|închide*|inchid*|dezactiv*|ștergeți|ștergerea|eliminați .. cont*|date*|profil*,
		dreptul de a fi uitat
	`,
	bg: `
		изтрий*|изтрия|закри*|премахн*|изтриване .. профил*|акаунт*|данни*, правото да бъда забравен
	`,
	el: `
		διαγραφή|διαγράψω|διαγράψετε|διαγράψτε|κλείσω|κλείσετε|διαγραφεί .. λογαριασμ*|δεδομέν*|προφίλ,
		δικαίωμα στη λήθη
	`,
	ru: `
		удал* .. аккаунт*|учетн*|профиль|данные|данных, закрыть|закройте .. аккаунт*|счет|учетн*,
		аккаунт|профиль|данные .. удал*, персональн* данн*, право на забвение,
		мои|моих|моего|мой аккаунт|данные|данных|профиль|учетную ... удал*|сотр*|закр*,
		сотрите .. данные|аккаунт
	`,
	uk: `видал* .. акаунт*|обліков*|профіль|дані|даних, закрити .. акаунт*, персональн* дан*`,
	tr: `hesab* .. sil*|kapat*, hesab* sil*|kapat*, veri* .. sil*, unutulma hakkı`,
	ar: `
		حذف|احذف*|إلغاء|إغلاق|مسح|احذفوا .. *حساب*, حذف|احذف*|مسح .. *بيانات*, *حذف حسابي, *حذف بياناتي
	`,
	he: `*למחוק|תמחקו|מחיקת|מחקו|*לסגור|סגירת .. *חשבון*|*נתונים|*המידע, הזכות להישכח`,
	fa: `حذف|پاک|بستن .. حساب*|اطلاعات*|داده*|اکانت*, حساب*|اکانت*|اطلاعات* .. حذف|پاک|ببند*`,
	hi: `
		अकाउंट|खाता|खाते|डेटा|अकाउंट* .. डिलीट|हटा*|बंद|मिटा*, डिलीट .. अकाउंट|खाता|डेटा,
		account delete|band|bandh
	`,
	id: `hapus|menghapus|tutup|menutup|penghapusan .. akun|data, hapus akun*`,
	ms: `padam|memadam|tutup .. akaun|data`,
	vi: `xóa|xoá|đóng|hủy|huỷ .. tài khoản|dữ liệu, xóa tài khoản, xoá tài khoản`,
	th: `ลบบัญชี, ลบ .. บัญชี, ปิดบัญชี, ลบข้อมูล, ยกเลิกบัญชี, ลบแอคเคาท์`,
	zh: `
		注销, 註銷, 删除 .. 账号, 删除 .. 账户, 删除 .. 帐号, 删除 .. 帐户, 刪除 .. 帳號, 刪除 .. 帳戶, 删除 .. 数据, 删除 .. 信息, 刪除 .. 資料,
		销户, 关闭 .. 账户, 关闭 .. 账号, 被遗忘权, 信息 .. 删, 数据 .. 删, 資料 .. 刪, 账号 .. 删, 账户 .. 删, 帐号 .. 删, 帳號 .. 刪,
		帳戶 .. 刪, 删掉 .. 账号, 删掉 .. 信息, 删掉 .. 数据
	`,
	ja: `
		退会, アカウント .. 削除, アカウント .. 消, アカウント .. 閉, アカウント .. 抹消, データ .. 削除, 個人情報 .. 削除, 個人データ, 忘れられる権利,
		情報 .. 消, 情報をすべて削除, アカウント .. なくし, 登録 .. 抹消, 会員 .. やめ
	`,
	ko: `탈퇴, 계정 .. 삭제, 계정 .. 해지, 계정 .. 없애, 삭제 .. 계정, 데이터 .. 삭제, 개인정보 .. 삭제, 정보 .. 삭제, 잊힐 권리, 잊혀질 권리`,
};

/** Laws of privacy: whoever names one wants what the law gives them, which is a matter of law and of deletion alike. */
export const PRIVACY_LAWS = `
	gdpr, ccpa, dsgvo, ds gvo, rgpd, lgpd, rodo, pdpa, kvkk, datenschutzgrundverordnung, article 17,
	art 17
`;

/** Things that one deletes inside the product while the account stays. */
export const NOT_ACCOUNT_DELETION = `
	account|profile|my|our|the|data|workspace|information picture|photo|image|avatar|logo|manager|number|payable|receivable|name|icon|banner|nickname,
	data|information|profile source|sources|set|sets|point|points|field|fields|table|tables|type|types|row|rows|column|columns|validation|labels|series|cache|banner|box|panel,
	gdpr banner|checkbox|cookie|consent|settings|widget|popup|plugin, kontobild, profilbild,
	photo de profil, foto de perfil, foto del perfil, immagine del profilo, profielfoto, datenquelle*,
	test|sample|demo|dummy|duplicate data|account|records,
	from|in|on|to|within|inside|under|into|with my|our account|profile|workspace|data|organization,
	another|second|old|duplicate|team|user|users|member|members account|accounts to|with|into
`;

import type { Language } from '../language';

/** Simplified and traditional characters are compared as one; the table is written in simplified ones. */
export const CHINESE: Language = {
	code: 'zh',
	personStands: 'either',
	words: {
		human:
			'真人, 人工, 人工客服, 人工服务, 真人客服, 活人, 人类, 人工坐席, 人工座席, 真的人, 真实的人, 真正的人, 转人工, 转真人, 转接人工, 人工客服人员, 真人服务, 人类客服, 真人專員, 真人专员, 专员, 专人, 一个人类, 人工台, 大活人, 人工回复, 真人对话, 接线员, 客服人员, 客服专员, 在线客服人员, 真人回复',
		staff:
			'客服, 客服代表, 客服小姐姐, 人员, 工作人员, 经理, 主管, 负责人, 领导, 上级, 员工, 代表, 技术支持, 客户服务, 售后, 售后客服, 销售, 你们的人, 您们的人, 同事, 老板, 人, 一个人, 顾问, 技术人员, 团队, 值班人员, 管理员客服',
		someone: '有人, 某人, 谁, 人来, 其他人, 别人',
		real: '真实, 真正, 真的, 活的, 真',
		contact:
			'说话, 谈, 谈谈, 谈话, 聊, 聊天, 聊聊, 跟我说, 和我说, 跟我讲, 讲话, 对话, 沟通, 交谈, 联系, 联络, 联系上, 接, 转, 转接, 转到, 转给, 接通, 连接, 找, 叫, 呼叫, 派, 换, 换成, 换个, 接入, 连线, 通话, 跟进, 帮我转, 给我转, 转去, 咨询, 安排, 请出, 升级',
		want: '我要, 我想, 想要, 要, 需要, 我需要, 想, 请, 给我, 帮我, 可以, 可否, 能不能, 能否, 可不可以, 能, 我希望, 希望, 请求, 要求, 麻烦, 让, 怎么, 怎样, 如何, 我只想, 我就要, 让我, 为什么不能, 给, 来个, 来一个, 想找',
		ask: '有没有, 有, 在哪里, 在哪, 等, 还是, 只要, 要个, 是否有',
		please:
			'请, 拜托, 谢谢, 马上, 立刻, 立即, 现在, 赶紧, 赶快, 快, 快点, 急, 紧急, 尽快, 麻烦, 麻烦了, 麻烦你, 求求你, 求你, 烦请, 好吗, 行吗, 可以吗, 一下, 吧, 直接',
		filler:
			'一个, 个, 一位, 位, 名, 一名, 的, 了, 和, 跟, 与, 我, 你, 您, 你们, 我们, 你好, 您好, 嗨, 喂, 好, 好的, 啊, 呢, 嘛, 吗, 吧, 来, 帮忙, 帮助, 服务, 来帮, 在, 这里, 这, 是, 到, 给, 请问, 谁, 而, 那, 就, 一, 回答, 回复, 解决, 处理, 电话, 能, 打电话, 为我, 直接, 说',
		not: '不, 没, 没有, 不要, 别, 不是, 无, 不用, 非, 而不是, 不能是',
		dontWant:
			'不想, 不想要, 不要, 不需要, 不用, 无需, 不必, 没必要, 不愿意, 不愿, 不希望, 我不想, 别给我, 不用找, 不用转, 不需要转, 别转, 不要转, 没有必要',
		bot: '机器人, 人工智能, 机器, 电脑, 智能客服, 自动回复, 聊天机器人, 智能助手, ai, ai客服, 程序, 人机, 机器客服, 自动回答, 人工智障, 机器人客服, 虚拟助手',
		stop: '停止, 关闭, 关掉, 够了, 别再, 停, 受够, 受够了, 讨厌, 烦死, 滚, 停用, 结束, 拒绝',
		direct:
			'转人工, 转真人, 转接人工, 有人工客服吗, 有人工吗, 有真人客服吗, 有人吗, 有人在吗, 有没有人, 有没有人在, 在吗有人吗, 有人不, 人呢, 有人理我吗, 没人吗, 没有人吗, 打电话给我, 给我打电话, 给我回电话, 回电话给我, 请回电, 回电, 联系我, 请联系我, 打给我, 致电给我, 给我来电, 你们团队的人, 你们公司的人, 你们的工作人员, 叫你们经理, 叫你们领导, 找你们领导, 找你们经理, 有活人吗, 是真人吗有没有, 请来电, 給我打電話, 投诉你们',
		others:
			'我们的用户, 我们的客户, 我的客户, 我的用户, 用户, 客户, 顾客, 访客, 他们, 她, 他, 按钮, 写着, 显示, 说明, 文字, 我们的应用, 我们的产品, 菜单, 标签, 文章, 我们的客服, 我的客服, 我们客服, 我的经理, 我们的机器人, 我的机器人',
		topic:
			'设置, 配置, 角色, 权限, 区别, 意思, 功能, 套餐, 方案, 价格, 多少钱, 费用, 包括, 包含, 添加, 删除, 创建, 邀请, 导入, 导出, 字段, 分配, 报告, 报表, 应用, 许可证, 账号, 账户, 帐户, 帐号, 数据, 模块, 集成, 接口, 参数, 列表, 按钮, 插件, 工时',
		harmless:
			'设置转人工, 配置转人工, 开启转人工, 关闭转人工, 添加转人工, 转人工的按钮, 转人工按钮, 转人工功能, 转人工率, 转人工设置, 转人工规则, 转人工的, 和客服说, 已经说过, 说过了, 聊过了, 聊过, 谈过, 说过, 联系过, 沟通过, 说话了, 人力资源, 人权, 房产中介, 用户代理, 联系人, 人员列表, 不能, 不行, 不工作, 不明白, 不懂, 不知道, 不会, 没用, 没有用, 没问题, 不只是, 不仅, 能不能, 可不可以, 是不是, 要不要, 有没有, 没人, 没有人, 没有回复, 不回复, 怎么不, 为什么不能, 听不懂, 看不懂, 找不到, 没收到, 人民币, 个人, 个人资料, 本人, 别人的, 每人, 多人, 人数, 两个人, 人员管理, 商人, 收件人, 发件人, 成人, 有人可以帮, 有人能帮, 谁能帮, 人脸, 人物, 人工成本, 人工费, 客服系统, 客服软件, 客服功能, 客服代码, 在线客服系统, 转换, 转账, 转发, 换货, 更换, 转移, 找回, 不行了, 代表什么, 这代表, 接口, 接受, 接收, 连接到, 连接器, 想要知道, 客服电话是, 主人, 机器人功能, 工作人员说, 销售额, 销售报告, 销售报表, 销售数据, 负责人字段, 管理员, 经理角色, 团队成员, 团队计划',
		and: '但, 但是, 而是, 或者, 因为, 所以, 然后, 可是, 还是说',
		why: '为什么, 为何, 怎么不能, 凭什么',
	},
};

export const JAPANESE: Language = {
	code: 'ja',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes: '確認して, 見て, 調べて',
		human:
			'人間, にんげん, 本物の人, 本物の人間, 生身の人, 生身の人間, 実際の人, 実在の人, リアルな人, 有人, 有人対応, 有人チャット, オペレーター, オペレータ, おぺれーたー, ヒューマン, 生きた人間, ちゃんとした人, 人による対応, 人の対応, 人間のスタッフ, 人間の担当者, 中の人, 実際のスタッフ, 人間対応',
		staff:
			'人, ひと, 担当者, 担当の方, 担当, スタッフ, 係の人, 係員, 係の方, 責任者, 上司, 上の人, 上の者, 店長, 社員, 従業員, エージェント, サポート, サポート担当, サポート担当者, サポートの方, カスタマーサービス, カスタマーサポート, カスタマーセンター, お客様センター, コールセンター, 窓口, マネージャー, スーパーバイザー, 専門家, 営業, 営業担当, 技術者, 御社の方, そちらの方, 店員, サポートセンター, サポートスタッフ',
		someone: '誰か, だれか, どなたか, 他の人, 方',
		real: '本物, 生身, 実際, リアル, 本当の',
		contact:
			'話, 話し, 話す, 話がしたい, 話したい, 話したいです, 話せます, 話せ, 話を, はなし, はなしたい, しゃべり, 喋り, 喋りたい, 相談, 問い合わせ, 問い合わせたい, 連絡, つない, つなげ, つないで, 繋い, 繋いで, 繋げ, つなぐ, 代わって, 代わり, 替わって, かわって, 変わって, 変えて, 対応して, 対応を, 呼んで, 出して, 転送, 取り次い, 取り次ぎ, チャットしたい, 直接やりとり, 切り替えて, 回して, 会話, 会話したい, やり取り, 繋がり, つながり, 電話し, 電話で',
		want: 'もらえますか, したい, たい, たいです, たいのですが, ください, 下さい, お願い, お願いします, お願い致します, お願いいたします, 欲しい, ほしい, 希望, 希望します, もらえますか, いただけますか, 頂けますか, くれますか, できますか, 可能ですか, どうすれば, どうやって, できる, くれ, ですか, 必要, 必要です, 話したい, いい, がいい, がいいです, ますか, させて, させてください, 出して, 頼む, て, には, したいです',
		ask: 'いますか, いませんか, いないの, はいますか, どこ, 待って, ないの, いる',
		please:
			'お願いします, お願い, お願いいたします, お願い致します, ください, 下さい, 今すぐ, すぐ, すぐに, 至急, 早く, 急ぎ, 急いで, 今, ありがとう, ありがとうございます, 大至急, よろしく, よろしくお願いします, 頼む, 希望, まで, なんとか, だけ',
		filler:
			'と, に, を, は, が, の, で, へ, も, や, ね, よ, です, ます, だ, か, さん, 様, 私, 僕, 俺, こんにちは, こんばんは, おはようございます, すみません, すいません, はい, 一人, 一度, 直接, 電話, 助け, ので, から, ん, な, て, し, ご, お, 方, もう, いい, がいい, 対応, それ, この, 件, ここ, そちら, ちゃんと, した, して, する, もしもし',
		not: 'ない, じゃない, じゃなく, じゃなくて, ではなく, ではない, でなく, なし, 不要, いらない, 要らない, 以外, せず, ません, なくて, ずに, ではありません',
		dontWant:
			'たくない, たくないです, したくない, 話したくない, 話したくないです, 不要, 不要です, いらない, いりません, 要りません, 要らない, 必要ない, 必要ありません, 必要はない, 必要はありません, 結構です, なくていい, なくてもいい, なくて大丈夫, なくて結構, ないでください, 嫌, 嫌です, 嫌だ, いや, いやだ, やめて, やめてください, 希望しません, 望みません, しなくていい, 必要なし',
		bot: 'ボット, ロボット, 機械, チャットボット, 人工知能, コンピューター, コンピュータ, 自動応答, 自動返信, 自動音声, ai, botto, プログラム, マシン, 自動回答',
		stop: '止めて, やめて, 停止, うんざり, もういい, 黙れ, 嫌い, オフ, 消えろ, 切って',
		direct:
			'チームの誰か, チームの方, 御社の誰か, 誰かいますか, 誰かいませんか, だれかいますか, 誰かいる, どなたかいますか, どなたかいらっしゃいますか, 誰かいないの, 誰もいないの, 誰かいない, 電話ください, 電話して, 電話をください, お電話ください, お電話をください, 電話してください, 折り返し, 折り返し電話, 折り返しください, 折り返しお電話, 電話が欲しい, 連絡ください, ご連絡ください, 連絡してください, 連絡が欲しい, 電話で話したい, 上司を出して, 責任者を出して, 上の人を出して, 人と話したい, 人と話をしたい, 人と話がしたい, 人につないで, 人に代わって, 人に繋いで, 御社の誰か, スタッフの誰か',
		others:
			'当社の, 弊社の, うちの, お客様が, 顧客が, ユーザーが, ユーザー, 顧客, お客様は, 彼ら, 彼, 彼女, ボタン, と書いて, と表示, 表示, ラベル, 記事, 弊社, 当社, 私の上司, メニュー, 翻訳',
		topic:
			'設定, 構成, ロール, 役割, 権限, 違い, 意味, 機能, プラン, 料金, 価格, いくら, 含ま, 含みます, 追加, 削除, 作成, 招待, インポート, エクスポート, フィールド, 割り当て, レポート, アプリ, ライセンス, アカウント, データ, モジュール, 連携, 席数, 一覧, 項目, 登録, 営業時間, サポート時間, インストール',
		harmless:
			'対応していただきました, 対応してもらいました, 対応して頂きました, 話しました, 話していました, 話して解決, 話をしました, 話ができました, 話せました, 連絡しました, 連絡を取りました, 人事, 人権, 人数, 個人, 個人情報, 本人, 本人確認, 人気, 人名, 三人, 二人, 一人当たり, 人工, 担当者名, 担当者欄, 不動産エージェント, ユーザーエージェント, できない, できません, わからない, 分からない, わかりません, 分かりません, 動かない, 動きません, 問題ない, つながらない, つながりません, 繋がらない, 繋がりません, 届かない, だけでなく, 助けてくれる人, 連絡先, 電話番号, 話題, お客様番号, 法人, 他人, 友人, 名義人, 管理人, 成人, 大人, 求人, 新人, 外人, 人生, 人材, ひとつ, ひとまず, ひとり, サポートして, サポートされ, サポート対象, サポート終了, サポートし, 対応していません, 対応言語, 対応ブラウザ, 返事がない, 返信がない, 方法, 仕方, 使い方, やり方, 見方, 誰かに共有, 誰か教えて, 営業日, 問い合わせフォーム, 解決しない',
		and: 'あなたではなく, あなたじゃなく, あなたじゃなくて, けど, けれど, でも, しかし, または, だから, なので',
		why: 'なぜ, なんで, どうして',
	},
};

export const KOREAN: Language = {
	code: 'ko',
	personStands: 'either',
	negationFollows: true,
	words: {
		comes:
			'직접 봐주세요, 봐주세요, 봐 주세요, 직접 확인해주세요, 확인해 주세요, 답해주세요, 직접 처리해주세요',
		let: '직접 봐주세요, 직접 확인해주세요, 직접 처리해주세요, 봐주세요, 봐 주세요, 확인해주세요, 확인해 주세요, 답해주세요, 처리해주세요',
		human:
			'사람, 사람이랑, 사람과, 사람하고, 사람으로, 사람을, 사람에게, 사람한테, 사람이, 인간, 인간과, 인간이랑, 진짜사람, 실제사람, 상담원, 상담사, 상담원과, 상담원이랑, 상담원을, 상담원에게, 상담원하고, 상담원으로, 상담사와, 상담사랑, 상담사를, 상담직원, 상담직원과, 상담원이, 상담자',
		staff:
			'직원, 직원과, 직원이랑, 직원을, 직원분, 직원에게, 담당자, 담당자와, 담당자랑, 담당자를, 담당자에게, 담당자분, 매니저, 매니저와, 매니저를, 책임자, 책임자와, 책임자를, 관리자와, 관리자랑, 관리자를, 상사, 상사와, 팀장, 팀장님, 고객센터, 고객센터로, 고객센터에, 고객서비스, 고객지원, 고객지원팀, 에이전트, 에이전트와, 오퍼레이터, 대표, 팀원, 팀원과, 기술지원, 지원팀, 전문가와, 전문가, 영업팀, 분',
		someone: '누군가, 누군가와, 누구, 아무나, 누구든, 누군가랑',
		real: '진짜, 실제, 살아있는, 리얼',
		contact:
			'얘기, 이야기, 말하고, 말, 말씀, 대화, 통화, 상담, 연결, 연결해, 연락, 바꿔, 바꿔줘, 바꿔주세요, 돌려, 전화, 채팅, 문의, 불러, 이어, 넘겨, 연결시켜, 대화하고, 얘기하고, 이야기하고, 상담하고, 통화하고, 나와',
		want: '싶어요, 싶어, 싶습니다, 싶은데, 싶다, 원해요, 원합니다, 원해, 주세요, 주세여, 줘, 주실, 해줘, 해주세요, 해주실, 바랍니다, 부탁, 부탁해요, 부탁드립니다, 필요해요, 필요합니다, 필요해, 있나요, 있을까요, 될까요, 되나요, 가능한가요, 가능할까요, 수, 어떻게, 할래요, 달라고, 주라, 하고, 좋겠어요, 요청, 요청합니다',
		ask: '있나요, 있어요, 없나요, 없어요, 어디, 기다리고, 있습니까, 없습니까',
		please:
			'부탁, 부탁해요, 부탁드려요, 부탁드립니다, 제발, 지금, 당장, 바로, 빨리, 급해요, 급합니다, 긴급, 오늘, 감사합니다, 고마워요, 좀, 주세요, 필요, 얼른, 플리즈',
		filler:
			'과, 와, 랑, 이랑, 하고, 을, 를, 이, 가, 은, 는, 에, 에게, 한테, 으로, 로, 의, 도, 요, 저, 저는, 나, 나는, 제가, 내가, 안녕하세요, 안녕, 네, 예, 여기, 직접, 다른, 한, 명, 해, 하기, 기, 그냥, 도와줄, 말고, 님, 분, 좀, 한명, 저를, 저기요, 여보세요, 아니고, 아니라',
		not: '안, 아니, 아닌, 아니라, 말고, 없이, 않, 못, 아니고, 대신, 없는',
		dontWant:
			'싶지, 싶지않아요, 싶지 않아요, 싶지 않습니다, 싶지 않아, 필요없어요, 필요없습니다, 필요 없어요, 필요 없습니다, 필요 없어, 필요없어, 원하지, 원하지않아요, 싫어요, 싫어, 싫습니다, 필요없음, 안해도, 마세요, 하지마, 하지마세요, 하지 마세요, 괜찮아요, 불필요',
		bot: '봇, 봇이랑, 봇과, 로봇, 로봇이랑, 로봇과, 로봇하고, 기계, 기계랑, 기계와, 챗봇, 챗봇이랑, 챗봇과, 인공지능, 인공지능과, 컴퓨터, 컴퓨터랑, 자동응답, 자동응답기, 에이아이',
		stop: '그만, 멈춰, 중지, 꺼줘, 꺼, 지겨워, 지긋지긋, 지겹다, 스톱',
		direct:
			'누구 없나요, 누구있나요, 누구 있나요, 누구 없어요, 누구없어요, 거기 누구 있나요, 거기 누구, 누구 계세요, 누구 있어요, 아무도 없나요, 아무도 없어요, 계세요, 전화 주세요, 전화주세요, 전화해 주세요, 전화해주세요, 저한테 전화, 연락 주세요, 연락주세요, 연락 바랍니다, 연락바랍니다, 전화 부탁, 전화부탁, 전화 바랍니다, 회신 전화, 콜백, 팀에서 누군가, 상담원연결, 상담원 연결, 상담 연결, 상담연결, 사람 연결, 관리자 나와, 책임자 나와, 책임자 불러, 사장 나와, 전화 좀 주세요, 전화좀',
		others:
			'우리 고객, 우리고객, 저희 고객, 고객이, 고객들이, 고객은, 고객들은, 사용자가, 사용자, 사용자들이, 그들, 버튼, 라고 쓰여, 라고 적혀, 우리 앱, 저희 앱, 저희 직원, 우리 직원, 우리 상담원, 저희 상담원, 문구, 번역, 방문자가',
		topic:
			'설정, 구성, 역할, 권한, 차이, 차이점, 의미, 뜻, 기능, 요금제, 플랜, 가격, 비용, 얼마, 포함, 추가, 삭제, 생성, 초대, 가져오기, 내보내기, 필드, 할당, 배정, 보고서, 앱, 라이선스, 계정, 데이터, 모듈, 연동, 연동하, 목록, 등록, 좌석, 운영시간, 상담시간',
		harmless:
			'통화했어요, 통화했습니다, 통화했는데, 통화했었어요, 통화했었습니다, 통화했음, 통화를했어요, 통화했고, 이야기했어요, 이야기했습니다, 이야기했는데, 이야기했었어요, 이야기했었습니다, 이야기했음, 이야기를했어요, 이야기했고, 얘기했어요, 얘기했습니다, 얘기했는데, 얘기했었어요, 얘기했었습니다, 얘기했음, 얘기를했어요, 얘기했고, 상담했어요, 상담했습니다, 상담했는데, 상담했었어요, 상담했었습니다, 상담했음, 상담를했어요, 상담했고, 대화했어요, 대화했습니다, 대화했는데, 대화했었어요, 대화했었습니다, 대화했음, 대화를했어요, 대화했고, 인적자원, 인사, 인권, 부동산, 담당자명, 연락처, 전화번호, 사람들, 안녕, 안녕하세요, 안녕히, 안내, 안돼요, 안 돼요, 안됩니다, 안 됩니다, 안되요, 안 되나요, 안되나요, 작동 안, 문제없, 못 하겠, 모르겠, 왜 안, 뿐만 아니라, 인원, 인원수, 한사람당, 사람당, 개인정보, 본인인증, 비밀번호를 바꿔, 사람 수, 상담 내역, 말씀하신, 이 말, 나와 있는, 나와있는, 나와요, 에러가 나와, 오류가 나와, 누군가 도와, 담당자 필드, 상담원 좌석, 직원 관리, 대표 이미지',
		and: '당신 말고, 너 말고, 당신이 아니라, 그리고, 하지만, 근데, 그런데, 또는, 그래서',
		why: '왜',
	},
};

export const VIETNAMESE: Language = {
	code: 'vi',
	personStands: 'after',
	words: {
		human:
			'người thật, con người, người thực, nhân viên thật, nhân viên tư vấn, tư vấn viên, người sống, một con người, ai đó thật, tổng đài viên, người trực, nguoi that, con nguoi, người thiệt',
		staff:
			'người, nhân viên, nhân viên hỗ trợ/chăm sóc, chăm sóc khách hàng, cskh, bộ phận hỗ trợ/chăm, hỗ trợ viên, quản lý, quản lí, giám sát, sếp, đại diện, người đại diện, người phụ trách, người có thẩm quyền, tổng đài, dịch vụ khách hàng, chuyên viên, kỹ thuật viên, người quản lý, bên hỗ trợ, ai đó bên/trong/từ bạn/nhóm/đội/phía, người của bên bạn, nhan vien, quan ly',
		someone: 'ai đó, ai, người nào, một ai đó',
		real: 'thật, thực, thực sự, sống',
		contact:
			'nói chuyện, nói, trò chuyện, trao đổi, gặp, gặp được, liên hệ, liên lạc, kết nối, kết nối tôi, chuyển, chuyển tôi, chuyển cho, chuyển máy, chat, tư vấn với, cho tôi gặp, noi chuyen, gap, lien he, ket noi, chuyen, gọi cho, gọi, tán gẫu, được hỗ trợ bởi, làm việc với',
		want: 'tôi muốn, muốn, em muốn, mình muốn, tôi cần, cần, em cần, mình cần, cho tôi, cho em, cho mình, xin, làm ơn, vui lòng, tôi có thể, có thể, làm sao/thế để, làm thế nào, làm sao, tôi yêu cầu, tôi thích, tôi xin, hãy, được không, toi muon, muon, can, cho toi, tại sao tôi không thể, để tôi',
		ask: 'có, ở đâu, đang chờ, có ai, thà',
		please:
			'làm ơn, xin, vui lòng, ngay, ngay bây giờ, bây giờ, gấp, khẩn cấp, nhanh, nhanh lên, hôm nay, cảm ơn, cám ơn, lập tức, ngay lập tức, với, giúp, đi, nhé, ạ, chỉ, lam on, sớm',
		filler:
			'một, với, cho, tôi, em, mình, bạn, anh, chị, các, chào, xin chào, alo, dạ, vâng, ở đây, này, trực tiếp, qua điện thoại, giúp đỡ, hỗ trợ, khác, không phải, của, để, được, đang, rồi, mot, voi, toi, cái, thì, là, đó, và không',
		not: 'không, đừng, chẳng, chưa, không phải, thay vì, khong, dung, mà không',
		dontWant:
			'không muốn, không cần, không cần phải, không cần thiết, chẳng muốn, không có nhu cầu, đừng chuyển, đừng kết nối, khong muon, khong can, không thích, chưa cần',
		bot: 'máy, rô bốt, rô-bốt, người máy, máy móc, máy tính, trí tuệ nhân tạo, trả lời tự động, tin nhắn tự động, trợ lý ảo, con bot',
		stop: 'dừng, tắt, ngừng, đủ rồi, chán, ghét, thôi, ngưng, dẹp',
		direct:
			'có ai ở đó/đây/đấy _/không, có ai không, có ai đó không, có ai ở đây, có người không, có ai trực không, có ai trả lời không, gọi cho tôi/em/mình, gọi lại cho tôi/em/mình, gọi lại, hãy gọi, ai đó bên/trong/từ bạn/nhóm/đội, ai đó gọi cho tôi, liên hệ với tôi, liên hệ lại với tôi, goi cho toi, co ai khong, tôi muốn được gọi, sếp của bạn là ai',
		others:
			'khách hàng của chúng tôi/tôi, người dùng, khách hàng, người dùng của chúng tôi/tôi, khách truy cập, họ, nút, ghi là, hiển thị, viết, nhân viên của chúng tôi/tôi, bot của chúng tôi/tôi, ứng dụng của chúng tôi, chúng tôi cho khách, sếp của tôi, quản lý của tôi, bài viết',
		topic:
			'thiết lập, cài đặt, cấu hình, vai trò, quyền, khác nhau, khác biệt, nghĩa là, tính năng, gói, giá, chi phí, bao gồm, thêm, xóa, xoá, tạo, mời, nhập, xuất, trường, phân công, báo cáo, ứng dụng, giấy phép, tài khoản, dữ liệu, mô đun, bao nhiêu',
		harmless:
			'đã _/được liên hệ, đã _/được nói chuyện, đã _/được trao đổi, đã _/được gặp/chat/gọi, nhân sự, nguồn nhân lực, nhân quyền, bất động sản, người liên hệ, không thể, không hoạt động, không hiểu, không biết, không được, không giúp, không chỉ, tại sao không, sao không, nếu không, không vấn đề, không sao, không tìm, không thấy, không trả lời, mỗi người, người mua, người bán, người nhận, người gửi, chưa được, người dùng mới, không giải quyết, ai đó giúp, có ai giúp, ai giúp, máy chủ, máy in, máy bay, điện thoại của tôi, người khác, cho người khác',
		and: 'không phải bạn, và, nhưng, hoặc, mà, vì, nên, nhung',
		why: 'tại sao, sao, vì sao',
	},
};

export const THAI: Language = {
	code: 'th',
	personStands: 'either',
	words: {
		human:
			'มนุษย์, คนจริง, คนจริงๆ, คนจริง ๆ, คนเป็นๆ, บุคคลจริง, เจ้าหน้าที่จริง, คนที่เป็นมนุษย์, เจ้าหน้าที่ที่เป็นคน, พนักงานจริง, แอดมินตัวจริง, คนตัวเป็นๆ, เจ้าหน้าที่, เจ้าหน้าที่ตัวจริง',
		staff:
			'คน, พนักงาน, แอดมิน, ผู้จัดการ, หัวหน้า, ตัวแทน, ฝ่ายบริการลูกค้า, บริการลูกค้า, ฝ่ายสนับสนุน, ซัพพอร์ต, ทีมงาน, คอลเซ็นเตอร์, โอเปอเรเตอร์, เอเจนต์, ผู้เชี่ยวชาญ, ฝ่ายขาย, ฝ่ายช่วยเหลือ, คนในทีม, ผู้ดูแล, ช่าง, ผู้รับผิดชอบ, ศูนย์บริการลูกค้า',
		someone: 'ใคร, ใครสักคน, สักคน, ใครบางคน, คนอื่น',
		real: 'จริง, จริงๆ, ตัวจริง, เป็นๆ',
		contact:
			'คุย, คุยกับ, พูด, พูดกับ, พูดคุย, สนทนา, ติดต่อ, ติดต่อกับ, ต่อสาย, โอนสาย, โอน, เชื่อมต่อ, ขอสาย, แชท, แชทกับ, เรียก, ตาม, ปรึกษา, ส่งต่อ, ให้, พบ, เจอ, ขอ',
		want: 'อยาก, อยากจะ, ต้องการ, ขอ, ขอให้, ช่วย, กรุณา, โปรด, ได้ไหม, ได้มั้ย, ได้หรือไม่, สามารถ, จะ, ยังไง, อย่างไร, ต้องทำอย่างไร, ฉันต้องการ, ผมต้องการ, ฉันอยาก, ผมอยาก, ให้',
		ask: 'มี, มีไหม, อยู่ไหน, รอ, ขอเป็น',
		please:
			'กรุณา, โปรด, ด้วย, เดี๋ยวนี้, ตอนนี้, ด่วน, ทันที, เร็วๆ, เร็ว, วันนี้, ขอบคุณ, ครับ, ค่ะ, คะ, นะคะ, นะครับ, หน่อย, ที, เลย, นะ, เท่านั้น, จ้า, ฮะ',
		filler:
			'กับ, ฉัน, ผม, ดิฉัน, เรา, หนู, ที่, เป็น, คุณ, สวัสดี, สวัสดีครับ, สวัสดีค่ะ, ใช่, โอเค, ตรง, โดยตรง, ทางโทรศัพท์, ช่วยเหลือ, ของ, ๆ, ได้, ให้, มา, ไม่ใช่บอท, แทน, อีก, แล้ว, จะ, ว่า, นี้, ฮัลโหล',
		not: 'ไม่, ไม่ใช่, อย่า, โดยไม่, ไม่เอา, ห้าม, แทนที่',
		dontWant:
			'ไม่ต้องการ, ไม่อยาก, ไม่ต้อง, ไม่จำเป็น, ไม่เอา, ไม่ขอ, ไม่อยากจะ, ไม่จำเป็นต้อง, เบื่อ, อย่าโอน, ไม่ได้อยาก, ไม่ได้ต้องการ',
		bot: 'บอท, บอต, หุ่นยนต์, โรบอท, เครื่อง, คอมพิวเตอร์, เอไอ, ปัญญาประดิษฐ์, แชทบอท, แชตบอต, ระบบอัตโนมัติ, ข้อความอัตโนมัติ, ตอบอัตโนมัติ, เครื่องจักร, โปรแกรม',
		stop: 'หยุด, ปิด, พอ, พอแล้ว, เลิก, เบื่อ, เกลียด, รำคาญ',
		direct:
			'คุยกับเจ้าหน้าที่แล้วกัน, คุยกับพนักงานแล้วกัน, มีใครอยู่ไหม, มีใครอยู่มั้ย, มีใครอยู่, มีใครไหม, มีคนอยู่ไหม, มีใครอยู่บ้าง, ใครอยู่บ้าง, มีคนไหม, มีแอดมินไหม, โทรหาฉัน, โทรหาผม, โทรกลับ, โทรมา, ช่วยโทรกลับ, ติดต่อกลับ, ให้คนโทรหา, คนในทีมของคุณ, ทีมงานของคุณ',
		others:
			'ลูกค้าของเรา, ผู้ใช้ของเรา, ลูกค้าของฉัน, ผู้ใช้, ลูกค้า, พวกเขา, เขา, ปุ่ม, เขียนว่า, บอกว่า, แอปของเรา, พนักงานของเรา, พนักงานของฉัน, บทความ',
		topic:
			'ตั้งค่า, การตั้งค่า, บทบาท, สิทธิ์, ความแตกต่าง, แตกต่าง, ต่างกัน, หมายถึง, หมายความ, คุณสมบัติ, ฟีเจอร์, แผน, แพ็กเกจ, ราคา, รวม, เพิ่ม, ลบ, สร้าง, เชิญ, นำเข้า, ส่งออก, ฟิลด์, มอบหมาย, รายงาน, แอป, ใบอนุญาต, บัญชี, ข้อมูล, โมดูล, กี่คน',
		harmless:
			'ได้คุย, เคยคุย, คุยแล้ว, ได้ติดต่อ, คุยกับเจ้าหน้าที่แล้ว, คุยกับพนักงานแล้ว, ติดต่อเจ้าหน้าที่แล้ว, ติดต่อพนักงานแล้ว, ทรัพยากรบุคคล, ทรัพยากรมนุษย์, สิทธิมนุษยชน, ไม่ได้, ไม่เข้าใจ, ไม่รู้, ไม่ทำงาน, ไม่ช่วย, ไม่มีปัญหา, ทำไมไม่, ไม่มีใคร, บุคคล, คนละ, ต่อคน, หลายคน, ทุกคน, คนใหม่, ค้นหา, ค้น, คนที่, เครื่องพิมพ์, ใครช่วย, ผู้ติดต่อ, ไม่ตอบ, ขอใบ, ขอคืน, ขอเงิน, ขอรหัส, จำนวนคน, ตัวแทนอสังหาริมทรัพย์, ตัวแทนจำหน่าย, เชื่อมต่อไม่ได้, ไม่พบ, ไม่เจอ, ติดตาม, ตามที่, ข้อความ, ข้อ, ขอบคุณ',
		and: 'ไม่ใช่คุณ, และ, แต่, หรือ, เพราะ, แต่ว่า',
		why: 'ทำไม',
	},
};

export const INDONESIAN: Language = {
	code: 'id',
	personStands: 'after',
	words: {
		human:
			'manusia, orang asli/beneran/sungguhan/nyata/betulan/betul/sebenar/hidup/benar, manusia asli/beneran/nyata/sebenar, cs manusia, agen manusia, orang yang asli, agen langsung, petugas manusia, seseorang yang nyata, ejen manusia, wakil manusia',
		staff:
			'orang, seseorang dari tim/pihak, petugas, agen, operator, cs, customer service, layanan pelanggan, layanan konsumen, staf, karyawan, pegawai, manajer, atasan, supervisor, penyelia, perwakilan, pihak, tim, tim support/dukungan/anda/kalian/kamu, konsultan, teknisi, ejen, wakil, pengurus, kakitangan, khidmat pelanggan, pengurus anda, bos, kak, salah satu tim, seorang ejen, staff, orang support',
		someone: 'seseorang, siapapun, siapa pun, siapa saja, sesiapa, salah seorang, admin',
		real: 'asli, beneran, nyata, sungguhan, hidup, betulan, sebenar, betul',
		contact:
			'bicara, berbicara, ngobrol, ngomong, bercakap, cakap, berbual, chat dengan, bincang, berbincang, berkomunikasi, hubungi, menghubungi, hubungkan, sambungkan, sambung, disambungkan, dihubungkan, dialihkan, alihkan, kontak, transfer, terhubung, bertemu, minta, panggilkan, teruskan, dilayani, dibantu oleh, dibantu, bicara sama, pindahkan, diskusi dengan',
		want: 'saya mau/ingin/butuh/perlu/mahu/nak/hendak/minta/lebih/harus/mohon, saya, aku mau/ingin/butuh/pengen/perlu, mau, ingin, butuh, perlu, mahu, nak, pengen, minta, bisa, bisakah, bisa saya, bolehkah, boleh, boleh saya, dapatkah, tolong, mohon, harap, bagaimana cara/saya/nak, gimana cara, macam mana nak, bisa tolong, boleh tolong, kami ingin/mau, kenapa saya tidak bisa, izinkan, beri saya, kasih, saya lebih suka',
		ask: 'ada, apakah ada, adakah, dimana, di mana, menunggu, lebih baik, mana',
		please:
			'tolong, mohon, please, sekarang, segera, cepat, mendesak, urgent, hari ini, terima kasih, makasih, sila, dong, donk, ya, aja, saja, lah, plis, secepatnya, sekarang juga, dengan segera, sahaja',
		filler:
			'seorang, dengan, sama, ke, kepada, saya, aku, gue, gw, kami, anda, kamu, halo, hai, hi, selamat pagi/siang/sore/malam/petang, assalamualaikum, iya, ok, di sini, langsung, lewat telepon, bantuan, bantu, lain, yang, untuk, bukan dengan, dan, itu, ini, kak, min, gan, via telepon, oleh, bisa, dari, untuk saya, boleh, nya, melalui telefon',
		not: 'tidak, tak, nggak, gak, ga, bukan, jangan, tanpa, ndak, enggak, tiada, daripada',
		dontWant:
			'tidak/tak/nggak/gak/ga/enggak/ndak mau/ingin/butuh/perlu/pengen/mahu/nak/usah/hendak, tidak perlu, tak perlu, tak payah, gak usah, ga usah, tidak usah, bosan, malas, jangan sambungkan, jangan hubungkan, jangan alihkan, ogah, tidak harus, belum perlu',
		bot: 'robot, robots, mesin, komputer, kecerdasan buatan, balasan otomatis, jawaban otomatis, asisten virtual, sistem otomatis, program',
		stop: 'hentikan, stop, berhenti, matikan, cukup, muak dengan, bosan dengan, benci, capek',
		direct:
			'ada orang _/di/disini/disana/gak/ga/tak/ke, apakah ada orang, ada orang di sana/sini, ada yang di sana, adakah sesiapa, ada sesiapa, ada siapa di sana, ada admin, ada cs, halo ada orang, telepon saya, telpon saya, hubungi saya, call saya, telefon saya, minta ditelepon, minta ditelpon, panggil saya, tolong telepon, seseorang dari tim/pihak, orang dari tim, salah satu tim, siapa atasan anda, siapa bos anda',
		others:
			'pelanggan/pengguna kami/saya, pelanggan, pengguna, klien, pengunjung, mereka, dia, tombol, butang, tertulis, bertuliskan, tulisan, agen kami, tim kami, admin kami, bot kami, aplikasi kami, atasan saya, manajer saya, karyawan kami, jika seseorang, kalau ada yang, artikel',
		topic:
			'mengatur, atur, pengaturan, setelan, tetapan, konfigurasi, peran, peranan, izin, akses, perbedaan, perbezaan, beda, bedanya, arti, maksud, fitur, ciri, paket, pelan, harga, biaya, termasuk, menambah, menambahkan, tambah, hapus, menghapus, membuat, buat, mengundang, undang, impor, ekspor, kolom, bidang, menugaskan, laporan, aplikasi, lisensi, akun, akaun, data, modul, integrasi, berapa',
		harmless:
			'sudah/udah/telah/kemarin/barusan/tadi _/sudah bicara/berbicara/ngobrol/chat/dihubungi/menghubungi/bercakap/terhubung/dibantu/ngomong, sumber daya manusia, sumber manusia, hak asasi manusia, agen properti, agen perjalanan, ejen hartanah, agen real, orang yang dihubungi, narahubung, per orang, setiap orang, tidak bisa, gak bisa, ga bisa, nggak bisa, tak boleh, tidak dapat, tidak berfungsi, tidak mengerti, tidak paham, tidak tahu, tak tahu, tidak membantu, kenapa tidak, jika tidak, kalau tidak, tidak masalah, tidak apa, bukan hanya, bukan saja, tak faham, gak ngerti, ada yang bisa bantu, ada yang bisa, orang lain, orang tua, orang baru, dua orang, hubungi saya lewat email, tidak ada orang, belum dijawab, mesin cetak, mesin pencari, admin panel, cs tidak, bisa dibantu, perwakilan penjualan',
		and: 'bukan kamu/anda/dengan, tapi, tetapi, atau, melainkan, karena, kerana, namun, sedangkan',
		why: 'kenapa, mengapa',
	},
};

export const FILIPINO: Language = {
	code: 'fil',
	personStands: 'either',
	words: {
		human:
			'tao, totoong tao/ahente/agent/person, tunay na tao, tao talaga, taong totoo, tao po, live na agent, buhay na tao, totoong tao lang',
		staff:
			'ahente, agent, kinatawan, empleyado, manager, superbisor, supervisor, operator, customer service, tauhan, kawani, boss, nasa team, isa sa inyo, representative, team niyo/ninyo, support niyo',
		someone: 'sinuman, kahit sino, may tao, isang tao, iba',
		real: 'totoong, tunay, totoo, buhay',
		contact:
			'makausap, makipag usap, makipagusap, makipagusap, kausapin, kausap, kumausap, makapagsalita, magsalita, makipag chat, makipag ugnayan, kontakin, makontak, ikonekta, ikonek, i connect, iconnect, i transfer, itransfer, ilipat, ipasa, kumonekta, mag usap, makipagugnayan',
		want: 'gusto ko _/pong/ng/sana/pong, gusto, nais ko, kailangan ko _/ng/po, kailangan, pwede, pwede ba, puwede, puwede ba, maaari, maaari ba, paano, paki, pakiusap, sana, bigyan mo ako, gusto kong, kailangan kong, pwede bang, puwede bang, maaari bang, paano ko, pls, hayaan, bakit hindi ko',
		ask: 'may, meron, meron bang, may available, nasaan, naghihintay, mas gusto ko, mayroon',
		please:
			'please, pakiusap, paki, ngayon, ngayon na, agad, kaagad, bilisan, madali, salamat, po, nga, naman, na, lang, asap',
		filler:
			'ng, sa, ako, ko, akong, kong, po, pong, ang, na, isang, isa, mga, ba, bang, kumusta, hello, oo, opo, dito, direkta, telepono, tulong, tutulong, ibang, hindi bot, si, kay, yung, nang, to, with, a, mo, inyo, ninyo, niyo, ay, at hindi',
		not: 'hindi, huwag, wag, walang, wala, di, nang walang',
		dontWant:
			'ayaw ko _/ng/na/makipag, ayoko _/ng/na/makipag, ayaw, ayaw kong, ayokong, hindi ko kailangan, hindi ko gusto, hindi kailangan, di ko kailangan, huwag na, wag na, hindi na kailangan, hindi ko na kailangan',
		bot: 'robot, makina, kompyuter, computer, robots, automatic',
		stop: 'tama na, itigil, tigil, ihinto, sawa na ako sa, patayin, stop',
		direct:
			'may tao ba _/diyan/dyan/dito/jan, may tao ba diyan, may tao po ba, meron bang tao, meron ba diyan, may nandyan ba, may sumasagot ba, tawagan mo ako, tawagan nyo ako, tawagan ninyo ako, tawagan niyo ako, pakitawagan ako, paki tawagan ako, may tumawag sa akin, kontakin ninyo ako, isa sa team niyo/ninyo, sino manager niyo',
		others:
			'mga customer namin, mga user namin, mga customer, mga user, customers, users, sila, siya, sabi, nakasulat, button, mga kliyente',
		topic:
			'i set up, setup, settings, role, pagkakaiba, ibig sabihin, feature, plan, presyo, magkano, kasama, magdagdag, dagdagan, burahin, gumawa, imbitahan, account, app, report',
		harmless:
			'nakausap _/ko/namin _/na, nakapag usap, kinausap, yamang tao, karapatang pantao, hindi gumagana, hindi ko maintindihan, hindi ko alam, bakit hindi, kung hindi, walang problema, hindi lang, hindi ko ma, hindi ko makausap, hindi makatulong, walang sumasagot, bawat tao',
		and: 'at, pero, o, kundi, dahil, ngunit, kasi',
		why: 'bakit',
	},
};

export const SWAHILI: Language = {
	code: 'sw',
	personStands: 'after',
	words: {
		human:
			'mtu halisi, binadamu, mwanadamu, mtu wa kweli, mtu kweli, binadamu halisi, wakala binadamu, mtu hai',
		staff:
			'mtu, watu, wakala, mhudumu, mwakilishi, mfanyakazi, meneja, msimamizi, opereta, huduma kwa wateja, huduma ya wateja, mtoa huduma, bosi, mtu kutoka, mtaalamu, afisa, timu yenu',
		someone: 'mtu yeyote, mtu fulani, yeyote',
		real: 'halisi, kweli, hai',
		contact:
			'kuongea, kuzungumza, niongee, nizungumze, kuwasiliana, niwasiliane, niunganishe, niunganisheni, kuunganishwa, nihamishe, nihamishie, kuchati, kupata, nipe, nipeni, mniunganishe, uniunganishe, kusema na, ongea, zungumza',
		want: 'nataka, ningependa, ninataka, nahitaji, ninahitaji, naomba, naweza, ninaweza, tafadhali, napendelea, je naweza, unaweza, jinsi gani, vipi, tunataka, nipe, nawezaje, ninawezaje, kwa nini siwezi',
		ask: 'kuna, je kuna, yuko wapi, nasubiri',
		please: 'tafadhali, sasa, sasa hivi, haraka, mara moja, dharura, leo, asante, tu, upesi, naomba',
		filler:
			'na, wa, kwa, mimi, wewe, ya, habari, hujambo, jambo, mambo, ndiyo, sawa, hapa, moja kwa moja, simu, msaada, kunisaidia, mwingine, si, anisaidie, kwa simu, ambaye, anayeweza',
		not: 'si, sio, siyo, hapana, bila, badala ya, usi',
		dontWant:
			'sitaki, sihitaji, sina haja, hakuna haja, si lazima, nisingependa, hatutaki, sipendi, hakuna haja ya',
		bot: 'boti, roboti, mashine, kompyuta, akili bandia, majibu ya kiotomatiki, akili mnemba',
		stop: 'acha, simamisha, zima, nimechoka na, inatosha, nachukia, nimechoshwa na',
		direct:
			'kuna mtu, je kuna mtu, kuna mtu hapo/hapa/yeyote, nipigie, nipigieni, nipigie simu, mnipigie simu, naomba kupigiwa simu, wasiliana nami, mtu kutoka timu, kuna yeyote',
		others:
			'wateja wetu, watumiaji wetu, wateja wangu, wateja, watumiaji, kitufe, kinasema, imeandikwa, wao, programu yetu, meneja wangu',
		topic:
			'kuweka, mipangilio, jukumu, majukumu, ruhusa, tofauti, maana, kipengele, mpango, bei, gharama, inajumuisha, kuongeza, niongeze, kufuta, kuunda, kualika, ripoti, programu, akaunti, leseni, data',
		harmless:
			'rasilimali watu, haki za binadamu, siwezi, haifanyi kazi, sielewi, sijui, kwa nini si, hakuna shida, si tu, kila mtu, hakuna mtu, wakala wa mali, mtu anaweza kunisaidia',
		and: 'lakini, au, bali, kwa sababu, ila',
		why: 'kwa nini, kwanini, mbona',
	},
};

package org.planwright.core.figure.prose;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.figure.SignedPattern;

/** The words of Chinese official prose that the rules of this package ask for. General language, nothing of a single plan. */
final class Lexicon {

	/** Words between a subject and its number: verbs of reaching, bounds, adverbs. */
	private static final Set<String> REACHING = Set.of(("力争|争取|努力|普遍|基本|平均|均|都|分别|累计|总计|合计|共计|总共|共|已|已经|将|约|大约|将近|接近|近|逾|预计|稳定|始终|持续|保持|控制|维持|稳步|大幅|进一步"
			+ "|提升|提高|增长|增加|增|扩大|扩展|扩容|扩|拓展|上升|升|下降|降低|降|压降|缩短|减少|完成|实现|建成|达到|达|为|是|在|到|至|于|优|有|了|就|即|约为|得分"
			+ "|突破|迈上|迈入|迈过|跨上|跨过|跨越|跃上|站上|登上|超过|超出|超|高于|大于|多于|低于|小于|少于|不足|不到|不低于|不少于|不小于|不超过|不高于|不大于|不突破|至少|至多|最多|最少|最低|最高|或|以上|<|>|≤|≥|=|~|:|*").split("\\|"));
	private static final int LONGEST_REACHING = REACHING.stream().mapToInt(String::length).max().orElseThrow();

	/** What must stand before a number that has no unit. */
	static final SignedPattern VALUE_FOLLOWS = SignedPattern.of(
			"(?:为|是|达到?|至|到|于|超过?|高于|大于|低于|小于|不低于|不少于|不超过|不高于|不大于|突破|优于|得分|平均|约|近|(?:控制|保持|稳定|维持)在|[<>≤≥=~])\\s*$", "为是达至到于超高大低小不突优得平约近控保稳维<>≤≥=~");

	/** What follows comes every year; 年均浓度 is the mean of a year. */
	static final SignedPattern YEARLY = SignedPattern.ofWords(Pattern.compile("(?:年均(?!浓度|气温|降水|径流)|年平均|平均每年|每年|年复合|逐年)[^，,；;]{0,8}$"));

	private static final String BOUNDS = "(?:了|约|近|力争|大于|小于|高于|低于|超过|超|不低于|不少于|不超过|至少|\\s|[<>≤≥~])*$";
	/** A number after one of these is how much something changed; 缩短为 and 提高到 lead to a level instead. */
	static final SignedPattern CHANGING = SignedPattern.ofWords(Pattern.compile("(?:(?:增长|净增|净减|下降|降低|减少|缩减|缩短|压缩|节约|节省|提高|提升|增加|上升|扩大|压降|递增)"
			+ "|(?:(?:增长|下降|降低|减少|提高|提升|增加|上升|扩大)(?:率|速度|幅度|比例)|增速|增幅|涨幅|降幅)(?:约?为|达到|达|在|保持在?|控制在|稳定在)?)" + BOUNDS));

	/** Words before the number that a development starts from, and after it those that lead to where it ends: 由0.2T扩容至1.5T. */
	static final SignedPattern ORIGIN_BEFORE = SignedPattern.ofWords(Pattern.compile("(?:由|从)(?![事业中此其])[^由从]*$"));
	static final Pattern ARRIVAL_AFTER = Pattern.compile("[^，,；;。]{0,8}?(?:增长|增加|增|提升|提高|提|上升|升|扩大|扩容|扩展|扩|下降|降低|降|压降|缩短|减少|拓展|发展)[到至为]");

	/** Verbs that make what follows the number the thing that is counted: 打造20个区域级分中心. */
	static final SignedPattern MAKING_AT_END = SignedPattern.ofWords(Pattern.compile("(?:建成|建设|建立|建|打造|形成|培育|培养|新建|新增|新|引进|引育|达到|达|突破|超过|超|拥有|有|发展|组织|开展|推出|实现|完成|累计|认定|创建"
			+ "|部署|开通|汇聚|改造|布局|遴选|制定|支持|推广|在|约|近|至少|不少于|不低于|力争|争取|共)\\s*$"));

	/** What gets better by getting smaller, so that 优于 means below. */
	static final Pattern SMALLER_IS_BETTER = Pattern.compile("(?i)PUE|能耗|时延|延迟|时长|时限|丢包|排放|成本|失业|浓度|资费|事故");

	/** Words that narrow nothing: what is left of a subject beside them is the name of the thing. */
	private static final List<String> NEUTRAL = words("全省 全国 全市 全区 全州 全县 我省 我国 我市 我区 本省 本市 省内 市内 区内 国内 境内 各类 各种 总体 "
			+ "整体 全部 全行业 行业 规模 总数 总量 总规模 总额 总 数量 水平 能力 情况 指标 其中 同时 并且 并 且 即 "
			+ "年底 期末 时期 期间 到 至 截至 截止 目前 累计 平均 普遍 基本 力争 争取 努力 率先 新增 新建 建成 建设 "
			+ "建立 开通 打造 形成 培育 实现 完成 推动 推进 促进 加快 进一步 不断 持续 稳步 全面 大幅 达到 达 扩容 "
			+ "扩大 提升 提高 拓展 发展 拥有 部署 适度 超前 使 将 把 对 为 和 与 及 以及 等 的 数 量 值 在 于 "
			+ "中 个 年均 年平均 每年 增长 增速 下降 降低 幅度 比例 率 了 已 均 都 分别 共 有 以上 当年 今年 期内 "
			+ "五年 年 由 从 的基础上 基础上 固定资产 及以上 地区 通车 额 是 工程 目标 首批 排名 位居 居 前列 位 第一 第二 第三 第四 "
			+ "第五 第六 第七 第八 第九 第十 一是 二是 三是 四是 五是");

	private static final List<String> NEUTRAL_IN_NAME = words("数量 总数 数 值 总额 额 总 拥有 及以上 以上 的 和 与 及 规模 水平 幅度 率 全省 全市 全国 全区 指数 "
			+ "累计 平均 年末 末 情况 行业 通车");

	/** What a name measures its thing by, and which of many it counts; prose that speaks of the thing without a figure leaves it out. */
	private static final List<String> MEASURES = words("占比 占 普及率 普及 及时率 及时 端口 总量 注册量 注册 增速 下降 降低 综合 强度 效率 节点 带宽 重点");

	/** Takes what counts off the end of a name: what is before it is the head that prose can't do without. */
	static final Pattern COUNTING_AT_END = Pattern.compile("(?:数量|总数|数|值|率|水平|规模|幅度|总额|额|指数|情况|面积|(?:通车|营业|营运)?里程|长度|(?:累计)?(?:下降|降低|减少)|(?:年均)?(?:增长|增速))+$");

	/** Different words for one thing, each list with the word that stands for all of them. */
	private static final List<Map.Entry<String, String>> SYNONYMS = List.of(Map.entry("(?:无线)?网络(?=覆盖|通达)", ""),
			Map.entry("通达率|通达比例|覆盖率|覆盖比例|通达|覆盖面", "覆盖"),
			Map.entry("占(?:一次)?能源消费(?:总量)?的?(?:占比|比重|比例)|(?<=能源|煤炭|石油|天然气)消费(?:占比|比重|比例)", "占比"),
			Map.entry("占比|比重|比例|占有率", "占比"), Map.entry("之比", "比"), Map.entry("(?:货物|外贸|对外)?进出口(?=总?[额值]|贸易|规模)", "外贸"), Map.entry("出入口|进出口|出省|出入", "出口"), Map.entry("运行电能利用效率|电能利用效率|电源使用效率|能源利用效率|电能使用效率", "pue"),
			Map.entry("移动物联网|蜂窝物联网", "物联网"), Map.entry("(?<=物联网)(?:终端)?连接(?:数量?|规模)", "终端用户"), Map.entry("满意度指数|满意指数|满意度", "满意"), Map.entry("数量|总数|个数|(?<!用)户数", "数"), Map.entry("总长度", "长度"),
			Map.entry("万元(?=gdp|国内生产总值|地区生产总值|生产总值)", "单位"), Map.entry("国内生产总值|地区生产总值|生产总值|经济总量", "gdp"), Map.entry("能源消耗|能源消费(?!总量|量|结构|占比|比重|比例)", "能耗"), Map.entry("(?<=经费)(?:投入|支出)强度", "投入占gdp占比"),
			Map.entry("(?:研发|r&d)投入强度", "研发经费投入占gdp占比"), Map.entry("(?:研究与试验发展|r&d)(?:经费)?", "研发经费"),
			Map.entry("(?<=每[十百千万]{1,2}人)口", ""), Map.entry("社(?:消)?零总额|社会消费品零售额", "社会消费品零售总额"), Map.entry("直连", "直联"), Map.entry("固定资产投资(?:总?额|规模)?", "基础设施投资"), Map.entry("投资额|投资总额|投资规模", "投资"),
			Map.entry("注册总量|注册数量|注册数", "注册量"),
			Map.entry("移动通信基站", "移动基站"), Map.entry("规模以上(?=工业|企业|服务业|文化|互联网)", "规上"));
	private static final SignedPattern ANY_SYNONYM = SignedPattern.ofWords(Pattern
			.compile(SYNONYMS.stream().map(synonym -> "(" + synonym.getKey() + ")").collect(Collectors.joining("|"))));

	/** What makes a share of the thing named before it. */
	static final Pattern SHARE_AT_END = Pattern.compile("(?:普及率|渗透率|占比|比例|比重)$");

	/** Names that offices use for one another although they are defined differently: what is said of one bears on the other. */
	static final Pattern LOOSE = Pattern.compile("固定资产投资|满意度(?!指数)");

	/** Words that exclude each other as qualifiers: a figure of one never speaks of an indicator of another. */
	static final List<List<String>> RIVALS = List.of(List.of("固定", "移动", "有线"), List.of("农村", "城市", "城镇"), List.of("省际", "国际", "网间", "城域"),
			List.of("百兆", "千兆", "万兆"),
			List.of("在运营", "新建", "存量", "在建"), List.of("行政村", "自然村", "乡镇"), List.of("上行", "下行"), List.of("光缆", "管道"),
			List.of("常住人口", "户籍人口"), List.of("一产", "二产", "三产"));

	/** Words that make a quantity one per something; without them in the prose it is another quantity. */
	static final SignedPattern PER = SignedPattern.ofWords(Pattern.compile("(?<![\\d.])万人(?=发明|高价值|拥有)|(?<![\\d.])万元(?=GDP|国内生产总值|地区生产总值|生产总值)|每[百千万亿]?\\s*(?:人|户|平方公里|万元|亿元|家)|人均|户均|月均|日均|单位(?=电信|地区|国内|GDP|工业|面积|业务|生产)"));

	/** The words that make the first of several quantities one per something, and so all of them: 单位GDP能耗和二氧化碳排放. */
	static final Pattern PER_AT_START = Pattern.compile("^(?:单位(?:地区生产总值|国内生产总值|生产总值|GDP|工业增加值|电信业务总量)|每[百千万亿]?\\s*(?:人口?|户)(?:拥有)?|人均|户均)");

	/** Words that make a quantity the sum of several years. */
	static final Pattern RUNNING_TOTAL = Pattern.compile("累计|五年(?:合计|共|总)|(?:期间|时期)(?:总|共)");

	/** Words that make a number what is added, not what is there in the end. */
	static final Pattern ADDED = Pattern.compile("新增|新建|净增|增设|新开通|新通车|新改造|新发展");

	private Lexicon() {
	}

	/** Where the longest verb of reaching, bound or adverb begins that words end with, blanks behind it aside; −1 where none does. */
	static int reachingAtEnd(String words) {
		int end = words.length();
		while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
			end--;
		}
		for (int start = Math.max(0, end - LONGEST_REACHING); start < end; start++) {
			if (REACHING.contains(words.substring(start, end))) {
				return start;
			}
		}
		return -1;
	}

	/** Brings different words for one thing to one form, so that texts can be compared sign by sign. */
	static String oneWordForOneThing(String text) {
		SignedPattern.Search synonym = ANY_SYNONYM.in(text);
		StringBuilder one = null;
		int kept = 0;
		while (synonym.find()) {
			one = one == null ? new StringBuilder(text.length()) : one;
			one.append(text, kept, synonym.start()).append(found(synonym.match()));
			kept = synonym.end();
		}
		return one == null ? text : one.append(text, kept, text.length()).toString();
	}

	private static String found(MatchResult synonym) {
		for (int i = 0; i < SYNONYMS.size(); i++) {
			if (synonym.group(i + 1) != null) {
				return SYNONYMS.get(i).getValue();
			}
		}
		throw new IllegalStateException("Matched by no group: " + synonym.group());
	}

	/** The neutral words of prose, those of the plan (its region, its trade) included. */
	static WordSet neutral(Collection<String> ofThePlan) {
		return new WordSet(Stream.concat(NEUTRAL.stream(), ofThePlan.stream()).toList());
	}

	/** The words that a name may lack in prose without naming something else. */
	static WordSet neutralInName(Collection<String> ofThePlan) {
		return new WordSet(Stream.concat(NEUTRAL_IN_NAME.stream(), ofThePlan.stream()).toList());
	}

	/** Like {@link #neutralInName}, and what a name measures by besides. */
	static WordSet measuring(Collection<String> ofThePlan) {
		return new WordSet(Stream.of(NEUTRAL_IN_NAME, MEASURES, ofThePlan).flatMap(Collection::stream).toList());
	}

	private static List<String> words(String separatedByBlanks) {
		return List.of(separatedByBlanks.split(" "));
	}
}

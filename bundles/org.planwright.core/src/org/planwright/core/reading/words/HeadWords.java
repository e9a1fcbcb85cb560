package org.planwright.core.reading.words;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first sentence of a paragraph, where it can be a heading that runs into the text.
 *
 * @param title the sentence without its mark
 * @param mark what is printed behind it: a full stop or a colon
 * @param textStart offset of the text behind title and mark
 * @param verbal whether the title opens with a verb of policy (加快…, 推进…) and not with a noun as the names of projects do
 */
public record HeadWords(String title, String mark, int textStart, boolean verbal) {

	private static final int SHORTEST_REST = 6;
	private static final int LONGEST_BEFORE_COLON = 25;
	/** Words of two signs that open a sentence; others of that length, such as 石油 and 铁路, can head an item. */
	private static final Set<String> INTRODUCES = Set.of("包括", "例如", "比如", "主要", "以下", "如下", "其中", "另外", "其他", "注意", "目标", "内容", "备注", "说明", "附件", "附表", "单位", "来源", "指标");
	private static final Pattern VERB = Pattern.compile(
			"^(?:加快|加强|加大|加速|加力|推进|推动|推广|推行|提升|提高|完善|建设|建立|建成|构建|打造|强化|优化|深化|实施|开展|促进|支持|鼓励|引导|健全|拓展|拓宽|培育|培养|发展|发挥|全面|大力|持续|积极|深入|统筹"
					+ "|协同|着力|有序|有效|有力|稳步|稳妥|创新|落实|规范|保障|保护|保持|增强|扩大|扩充|丰富|探索|赋能|助力|夯实|筑牢|巩固|改善|改革|改造|改进|营造|壮大|做强|做大|做优|激发|防范|化解|严格|坚持|坚决|突出|聚焦|抓好"
					+ "|切实|合理|科学|高水平|高质量|高标准|高效|支撑|搭建|降低|畅通|布局|整合|融入|参与|服务|护航|繁荣|同步|不断|进一步|广泛|率先|适度|超前|逐步|组织|制定|争取|挖掘|补齐|补强|集约|引进|弘扬|传承|多措并举|充分|主动"
					+ "|精准|分类|分步|严守|坚守|维护|治理|防控|调整|拉动|释放|盘活|织密|织牢|守护|实现|强力|扎实|重点|做好|抢抓|优先|继续|普及|深耕|催生|集聚|集中|延伸|贯彻|依法|形成|打通|打响|擦亮|培植|谋划|升级|开发|利用|扶持|带动|缩小|提供|增加|压实|明确|健康|构筑|树立|倡导|塑造|振兴|激活|疏解|稳定|减少|淘汰|严控|控制)");
	private static final Pattern PROJECT = Pattern.compile(
			".*(?:工程|项目|行动|计划|平台|中心|系统|基地|网络|试点|示范|示范区|库|园|园区|集群|装备|配备|设施|工厂|线|站|港|走廊|枢纽)$");

	/** The head that a paragraph opens with; empty where its first sentence is none. */
	public static Optional<HeadWords> of(CharSequence paragraph) {
		int stop = Phrases.firstStop(paragraph);
		String words = paragraph.toString();
		if (stop > 0 && words.length() - stop - 1 >= SHORTEST_REST) {
			String title = words.substring(0, stop);
			if (words.charAt(stop) == '。' && Phrases.isRunInTitle(title)) {
				return Optional.of(new HeadWords(title.strip(), "。", afterBlanks(words, stop + 1), opensWithVerb(title)));
			}
		}
		return beforeColon(words, stop);
	}

	private static Optional<HeadWords> beforeColon(String words, int stop) {
		int colon = words.indexOf('：');
		int half = words.indexOf(':');
		colon = colon < 0 || half >= 0 && half < colon ? half : colon;
		if (colon < 2 || colon == 2 && INTRODUCES.contains(words.substring(0, 2)) || colon > LONGEST_BEFORE_COLON || stop >= 0 && stop < colon || words.length() - colon < 2 * SHORTEST_REST) {
			return Optional.empty();
		}
		String title = words.substring(0, colon);
		return Phrases.isRunInTitle(title) && Phrases.count(title, '，') == 0
				? Optional.of(new HeadWords(title.strip(), words.substring(colon, colon + 1), afterBlanks(words, colon + 1), opensWithVerb(title)))
				: Optional.empty();
	}

	private static int afterBlanks(String words, int offset) {
		int start = offset;
		while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
			start++;
		}
		return start;
	}


	/** Whether words open with a verb of policy, as the headings of task chapters do. */
	public static boolean opensWithVerb(String words) {
		return VERB.matcher(words).find();
	}

	/** Whether the title ends like the name of a project, 工程, 平台 or 中心. */
	public boolean namesProject() {
		return PROJECT.matcher(title).matches();
	}

	/** Whether the mark is a full stop, the usual one. */
	public boolean endsWithStop() {
		return mark.equals("。");
	}
}

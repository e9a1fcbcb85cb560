package org.planwright.core.reading.outline;

import java.util.regex.Pattern;

import org.planwright.core.reading.structure.Division.Kind;
import org.planwright.core.reading.words.Phrases;

/** Tells from its heading what a chapter is for. */
final class ChapterKinds {

	private static final Pattern MATTER = Pattern.compile("前言|序言|引言|导言|序|结语|结束语|后记|附[件录表图则]?.*|.*(?:名词|术语|缩略语|缩写|词汇).*|.*释义");
	private static final Pattern TASKS = Pattern.compile(".*(?:任务|重点工程|重大工程|重大项目|重点项目|发展重点|建设重点|工作重点|重点方向|重点领域|重点工作|主要举措|重点举措|实施路径|空间布局|区域布局|产业布局|重点行动).*");
	private static final Pattern SAFEGUARDS = Pattern.compile(".*(?:保障|组织实施|规划实施|实施机制|组织领导|落实机制|环境影响|投资估算|资金筹措|效益分析|监测评估).*");
	private static final Pattern GOALS = Pattern.compile(".*(?:总则|总体要求|总体思路|总体目标|总体战略|总体考虑|指导思想|指导方针|基本原则|发展目标|主要目标|规划目标|目标任务|愿景|远景|发展思路|战略目标|发展定位|战略定位).*");
	private static final Pattern REVIEW = Pattern.compile(
			".*(?:基础|现状|回顾|形势|背景|成就|成效|成绩|问题|机遇|挑战|环境|总结|评估|开局|征程|依据)$|.*(?:面临|形势|回顾|十三五|十四五末|发展基础|发展现状|发展环境|规划背景|现实基础|编制背景|编制依据).*");
	private static final Pattern SOCIAL_SECURITY = Pattern.compile(
			".*(?:社会保障|民生保障|安全保障|应急保障|能源保障|医疗保障|供应保障|住房保障|服务保障|粮食保障|电力保障|保障性|保障能力|保障水平|保障网|保障和改善).*");
	/** A heading that begins so names a task, whatever follows: 夯实产业基础, 优化发展环境. */
	private static final Pattern OPENS_TASK = Pattern.compile(
			"^(?:优化|改善|营造|夯实|筑牢|巩固|打造|构建|推进|加快|提升|完善|强化|保护|加强|深化|开创|培育|推动|健全|拓展|促进|着力|全面|大力|坚持|创新|统筹|聚焦|深入|建立|扩大|增强|壮大|做强|解决|切实|破解|应对|积极|严格|加大|落实|抓好|维护|防范|化解|治理).*");

	private ChapterKinds() {
	}

	/**
	 * What a chapter is for; null where the heading does not say: the chapters between goals and safeguards mostly name their task
	 * itself (第三章 建设交通强省).
	 */
	static Kind of(CharSequence title) {
		String key = Phrases.key(title);
		if (MATTER.matcher(key).matches()) {
			return Kind.MATTER;
		}
		if (TASKS.matcher(key).matches()) {
			return Kind.TASKS;
		}
		if (GOALS.matcher(key).matches()) {
			return Kind.GOALS;
		}
		boolean task = OPENS_TASK.matcher(key).matches();
		if (SAFEGUARDS.matcher(key).matches() && !SOCIAL_SECURITY.matcher(key).matches()) {
			return Kind.SAFEGUARDS;
		}
		return REVIEW.matcher(key).matches() && !task ? Kind.REVIEW : null;
	}
}

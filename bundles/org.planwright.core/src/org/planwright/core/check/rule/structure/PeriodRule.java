package org.planwright.core.check.rule.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Numbering;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PriceBase;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Section;
import org.planwright.model.Task;

/** Years and periods of goals are those of the plan (R47). Says nothing of plans whose period is unknown. */
public final class PeriodRule extends CatalogueRule {

	private static final String IN_EVERY_YEAR = "20";
	private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d\\d)\\s?年");
	private static final Pattern UNTIL_YEAR = Pattern.compile("(?:到|至)\\s?(20\\d\\d)\\s?年(?:底|末)?");
	private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?([一二三四五六七八九十]{1,3})五[”\"]?(?!年|个|[万亿千百])");
	private static final Pattern GOAL = Pattern.compile("目标");
	/** What a plan may say of years behind its own: the vision, and what the country has set itself. */
	private static final Pattern VISION = Pattern.compile("远景|展望|愿景|长远|碳达峰|碳中和|双碳|本世纪|世纪中叶|建军|新中国成立|建国|现代化强[国省市县]|基本实现.{0,12}现代化");
	private static final Pattern BACKWARD = Pattern.compile("截至|截止|已|比\\s?20|较\\s?20|相比|基础上|以来|期间");
	private static final Pattern COMPARED = Pattern.compile("(?:较|比|与|同|相对于?|在)\\s*$");
	private static final Pattern QUOTED_TITLE = Pattern.compile("《[^《》]*》");
	private static final String SENTENCE_ENDS = "。！？；\n";
	private static final Set<Integer> VISION_YEARS = Set.of(2035, 2049, 2050, 2060);
	/** A plan may look ten years ahead of itself in its tasks; farther, the year is a slip. */
	private static final int FAR = 10;
	private static final int FIRST_PLAN = 1951;

	public PeriodRule() {
		super("R47", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		int first = plan.plan().getPeriodStart();
		int last = plan.plan().getPeriodEnd();
		if (first <= 0 || last < first) {
			return;
		}
		Set<IndicatorTable> told = new HashSet<>();
		for (RowFacts row : plan.rows()) {
			if (!isInPeriod(row.targetYear(), first, last) && !saysYear(row.table(), row.targetYear()) && told.add(row.table())) {
				findings.report(this, row.place(Column.TARGET)).variant("column").stated(Integer.toString(row.targetYear()))
						.computed(Integer.toString(last)).with(Integer.toString(row.targetYear()), Integer.toString(first), Integer.toString(last)).done();
			}
			cell(plan, row, findings);
		}
		plan.passages().stream().filter(passage -> passage.kind() == PassageFacts.Kind.PROSE || passage.kind() == PassageFacts.Kind.BOX_GOAL
				|| passage.kind() == PassageFacts.Kind.BOX_ITEM).filter(passage -> !passage.isReview())
				.forEach(passage -> prose(plan, passage, findings));
	}

	private static boolean isInPeriod(int year, int first, int last) {
		return year == 0 || year >= first && year <= last;
	}

	/** A table of the vision says so in its caption. */
	private static boolean saysYear(IndicatorTable table, int year) {
		String title = table.getTitle() == null ? "" : table.getTitle();
		return title.contains(Integer.toString(year)) || VISION.matcher(title).find();
	}

	/** A target that is of the period before, or of a year that the plan does not reach. */
	private void cell(PlanFacts plan, RowFacts row, Findings findings) {
		String text = Glyphs.fold(row.target().text());
		String words = PriceBase.find(text).map(base -> text.replace(base.text(), "")).orElse(text);
		Matcher period = FIVE_YEARS.matcher(words);
		while (period.find()) {
			int ordinal = ordinal(period.group(1));
			int own = ordinal(plan.plan().getPeriodStart());
			if (own > 0 && ordinal > 0 && ordinal != own && !isCompared(words, period.start())) {
				cell(plan, row, period.group(), findings);
				return;
			}
		}
		Matcher year = YEAR.matcher(words);
		while (year.find()) {
			int stated = Integer.parseInt(year.group(1));
			if (!isInPeriod(stated, plan.plan().getPeriodStart(), plan.plan().getPeriodEnd()) && stated != row.targetYear() && !isCompared(words, year.start())) {
				cell(plan, row, year.group(), findings);
				return;
			}
		}
	}

	/** Whether a target is measured against what the words at an offset name: 较“十二五”下降30%, 比2020年降低18%. */
	private static boolean isCompared(String words, int at) {
		return COMPARED.matcher(words.substring(0, at)).find();
	}

	private void cell(PlanFacts plan, RowFacts row, String words, Findings findings) {
		findings.report(this, row.place(Column.TARGET)).variant("cell").stated(row.target().text()).with(row.fullName(), words,
				Integer.toString(plan.plan().getPeriodStart()), Integer.toString(plan.plan().getPeriodEnd())).basedOn(row.figures()).done();
	}

	/** 14 for a plan that begins in 2021; 0 for one that follows no five-year plan. */
	private static int ordinal(int firstYear) {
		return (firstYear - FIRST_PLAN) % 5 == 0 ? (firstYear - FIRST_PLAN) / 5 : 0;
	}

	/** 14 for 十四. */
	private static int ordinal(String chinese) {
		return Numbering.of(chinese).map(Numbering::number).orElse(0);
	}

	private static boolean isGoal(PassageFacts passage) {
		return passage.kind() == PassageFacts.Kind.BOX_GOAL || isWithin(passage, section -> section.getTitle() != null && GOAL.matcher(section.getTitle()).find());
	}

	private static boolean isWithin(PassageFacts passage, Predicate<Section> kind) {
		for (EObject at = passage.section(); at instanceof Section section; at = at.eContainer()) {
			if (kind.test(section)) {
				return true;
			}
		}
		return false;
	}

	private void prose(PlanFacts plan, PassageFacts passage, Findings findings) {
		// Most passages name no year.
		if (!passage.text().contains(IN_EVERY_YEAR)) {
			return;
		}
		boolean goal = isGoal(passage);
		if (!goal && !isWithin(passage, Task.class::isInstance)) {
			return;
		}
		String text = QUOTED_TITLE.matcher(passage.text()).replaceAll(title -> "《" + "　".repeat(title.group().length() - 2) + "》");
		Matcher until = UNTIL_YEAR.matcher(text);
		while (until.find()) {
			int year = Integer.parseInt(until.group(1));
			String sentence = sentence(text, until.start());
			boolean behind = year > plan.plan().getPeriodEnd() && !VISION_YEARS.contains(year) && !VISION.matcher(sentence).find();
			boolean before = goal && year < plan.plan().getPeriodStart() && sentence.startsWith(until.group()) && !BACKWARD.matcher(sentence).find();
			if (behind || before) {
				boolean minor = behind && !goal && year <= plan.plan().getPeriodEnd() + FAR;
				findings.report(this, passage.place(until.start(), until.end())).severity(minor ? Severity.INFO : Severity.WARNING)
						.variant(behind ? "beyond" : "past").with(until.group(), Integer.toString(plan.plan().getPeriodStart()),
								Integer.toString(plan.plan().getPeriodEnd())).done();
			}
		}
	}

	private static String sentence(String text, int at) {
		int start = at;
		while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		int end = at;
		while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(start, end);
	}
}

package org.planwright.core.check.rule.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.SignedPattern;

/**
 * The work of a box lies within the plan's years (R30): a deadline after its end or before its beginning is doubtful, and of a span that
 * crosses them the plan's own share should be told.
 */
public final class ProjectYearsRule extends CatalogueRule {

	private static final String YEAR = "(?:19|20)\\d\\d";
	private static final SignedPattern NAMED = SignedPattern.of(YEAR + "\\s*年", "12");
	private static final Pattern SPAN = Pattern.compile("(?<!\\d)(?<from>" + YEAR + ")\\s*年?\\s*(?:-|—+|~|至|到)\\s*(?<to>" + YEAR + ")\\s*年");
	private static final SignedPattern DEADLINE = SignedPattern.of("(?:(?:到|至|力争|争取|确保|计划)|(?<at>于|在))\\s*(?<year>" + YEAR
			+ ")\\s*年\\s*(?:底|末)?(?![至到\\-—]|以来|起|的|.{0,4}基础)|(?<!\\d)(?<before>" + YEAR + ")\\s*年\\s*(?:底前|末前|前|底之前|年底前)", "到至力争确计于在12");
	private static final SignedPattern COMPLETION = SignedPattern.of("(?<![\\d到至前])(?<year>" + YEAR + ")\\s*年\\s*(?:底|末)?\\s*(?:前)?(?:全面|全线|基本)?(?:建成|完工|竣工|投产|通车|投运|投入使用|完成)", "12");
	/** What has years of its own: titles, document numbers, surveys of earlier years, visions that reach farther on purpose. */
	private static final Pattern OTHER = Pattern.compile("《[^》]*》|\\[(?:19|20)\\d\\d\\]|[(（](?:19|20)\\d\\d\\s*年?\\s*(?:-|—+|~|至)\\s*(?:19|20)\\d\\d\\s*年[)）](?=[^，。；]{0,6}(?:调查|评估|普查|核查|监测))|(?:19|20)\\d\\d\\s*年?\\s*(?:远景|愿景|展望|碳达峰|碳中和)[^，。；]*");

	public ProjectYearsRule() {
		super("R30", Topic.STRUCTURE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		int start = plan.plan().getPeriodStart();
		int end = plan.plan().getPeriodEnd();
		if (start <= 0 || end < start) {
			return;
		}
		for (PassageFacts passage : plan.passages()) {
			boolean inBox = passage.kind() == PassageFacts.Kind.BOX_GOAL || passage.kind() == PassageFacts.Kind.BOX_ITEM;
			if (inBox && NAMED.in(passage.signedFolded()).find()) {
				String words = OTHER.matcher(passage.folded()).replaceAll(other -> " ".repeat(other.group().length()));
				spans(passage, words, start, end, findings);
				String rest = SPAN.matcher(words).replaceAll(span -> " ".repeat(span.group().length()));
				deadlines(passage, rest, start, end, findings);
				completions(passage, rest, start, end, findings);
			}
		}
	}

	private void spans(PassageFacts passage, String words, int start, int end, Findings findings) {
		Matcher span = SPAN.matcher(words);
		while (span.find()) {
			int from = Integer.parseInt(span.group("from"));
			int to = Integer.parseInt(span.group("to"));
			boolean outside = to < start || from > end;
			if (outside || from < start || to > end) {
				report(passage, span.start(), span.end(), outside ? "outside" : "crossing", outside ? Severity.WARNING : Severity.INFO, start, end,
						findings);
			}
		}
	}

	private void deadlines(PassageFacts passage, String words, int start, int end, Findings findings) {
		SignedPattern.Search deadline = DEADLINE.in(words);
		while (deadline.find()) {
			int year = Integer.parseInt(deadline.group("year") == null ? deadline.group("before") : deadline.group("year"));
			// What was done in an earlier year is told as a fact: 于2019年启动.
			boolean past = year < start && deadline.group("at") == null;
			if (past || year > end) {
				report(passage, deadline.start(), deadline.end(), "outside", Severity.WARNING, start, end, findings);
			}
		}
	}

	/** Work that is done only after the plan's end. */
	private void completions(PassageFacts passage, String words, int start, int end, Findings findings) {
		SignedPattern.Search completion = COMPLETION.in(words);
		while (completion.find()) {
			if (Integer.parseInt(completion.group("year")) > end) {
				report(passage, completion.start(), completion.end(), "crossing", Severity.INFO, start, end, findings);
			}
		}
	}

	private void report(PassageFacts passage, int from, int to, String variant, Severity severity, int start, int end, Findings findings) {
		String words = passage.text().substring(from, to);
		findings.report(this, passage.place(from, to)).severity(severity).variant(variant)
				.with(words, Integer.toString(start), Integer.toString(end)).basedOn(words, Integer.toString(start), Integer.toString(end)).done();
	}
}

package org.planwright.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.IndicatorTerms;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Tie;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Mention;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** The one bridge between figures in prose, which know nothing of the model, and the mentions of the model. */
public final class PlanMentions {

	/**
	 * A figure tied to an indicator, with the indicator itself.
	 *
	 * @param tie what was found; its key is the indicator's place in the plan
	 * @param indicator the indicator
	 */
	public record IndicatorTie(Tie tie, Indicator indicator) {
	}

	/**
	 * A figure of a text with what it speaks of.
	 *
	 * @param figure the figure
	 * @param ties its indicators; empty where it speaks of none
	 */
	public record FoundFigure(ProseFigure figure, List<IndicatorTie> ties) {
	}

	private static final Pattern REVIEW = Pattern.compile("回顾|总结|现状|基础(?!设施)|成效|成就|成绩|完成情况|实施情况|发展情况");
	private static final Pattern ACTION = Pattern.compile("目标|任务|要求|思路|工程|夯实|打造|建设|加强|强化|提升|推进|完善|优化|营造|构建|改善");
	private static final Pattern OUTLOOK = Pattern.compile("形势|机遇|挑战|环境");
	private static final Pattern CHINESE_NAME = Pattern.compile("^[\\s指是即（(]*([\u4e00-\u9fff]{4,14})(?=[（(，,。；;：:]|$)");
	private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9\\-/+]{1,11}");
	private static final int SHORT_PART = 4;
	private static final int SHORTEST_OVERLAP = 2;

	/** Where the chapter under a title looks. */
	private enum Outlook {
		BACK, AROUND, AHEAD
	}

	/** An abbreviation of the glossary with the Chinese name that it stands for. */
	private record Abbreviation(String letters, String chinese) {
	}

	private final Plan plan;
	private final List<EObject> contents = new ArrayList<>();
	private final List<Indicator> indicators = new ArrayList<>();
	private final List<IndicatorTable> tables = new ArrayList<>();
	private final List<Term> entries = new ArrayList<>();
	private final MentionMemory memory;
	/** What titles say, since each is asked for once a passage under it. */
	private final Map<String, Outlook> outlooks = new HashMap<>();
	private final Integer baseYear;
	private final Integer targetYear;
	private boolean begun;

	private PlanMentions(Plan plan, MentionMemory memory) {
		this.memory = memory;
		this.plan = plan;
		EcoreUtil.getAllContents(plan, false).forEachRemaining(object -> contents.add((EObject) object));
		for (EObject object : contents) {
			if (object instanceof Term term) {
				entries.add(term);
			} else if (object instanceof Indicator indicator) {
				indicators.add(indicator);
			} else if (object instanceof IndicatorTable table) {
				tables.add(table);
			}
		}
		baseYear = IndicatorTables.baseYear(plan, tables);
		targetYear = IndicatorTables.targetYear(plan, tables);
	}

	/** Makes ready for ties; of a plan whose words are looked up alone nobody needs them. */
	private void begin() {
		if (begun) {
			return;
		}
		begun = true;
		List<Abbreviation> glossary = entries.stream().map(PlanMentions::abbreviation).filter(Objects::nonNull).toList();
		List<IndicatorTerms> terms = new ArrayList<>();
		for (int i = 0; i < indicators.size(); i++) {
			terms.add(terms(Integer.toString(i), indicators.get(i), glossary));
		}
		memory.begin(terms, PlanWords.of(plan));
	}

	/** Makes ready for the indicators that a plan has now. */
	public static PlanMentions of(Plan plan) {
		return of(plan, MentionMemory.none());
	}

	/**
	 * Makes ready for the indicators that a plan has now.
	 *
	 * @param memory what is known of the plan from looks before; whoever looked with it before must be done
	 */
	public static PlanMentions of(Plan plan, MentionMemory memory) {
		return new PlanMentions(plan, memory);
	}

	/**
	 * Finds the figures of a text, tied where they speak of an indicator.
	 *
	 * @param text the words of a passage
	 * @param contextYear see {@link #contextYear}
	 * @param lineAt the line of the source where the character at an offset stands, from 1; 0 where there is none
	 * @return new mentions by place, one a figure and indicator, without ids and part of nothing yet
	 */
	public List<Mention> read(String text, Integer contextYear, IntUnaryOperator lineAt) {
		List<Mention> mentions = new ArrayList<>();
		for (FoundFigure found : find(text, contextYear)) {
			if (found.ties().isEmpty()) {
				mentions.add(mention(found.figure(), null, lineAt));
			}
			found.ties().forEach(tie -> mentions.add(mention(found.figure(), tie.indicator(), lineAt)));
		}
		return mentions;
	}

	/** Finds the figures of a text, by place, without making mentions of them. */
	public List<FoundFigure> find(String text, Integer contextYear) {
		begin();
		return memory.find(text, contextYear).stream().map(known -> new FoundFigure(known.figure(),
				known.ties().stream().map(tie -> new IndicatorTie(tie, indicator(tie))).toList())).toList();
	}

	/** Ties the figures of a text without making mentions of them; figures that speak of no indicator are left out. */
	public List<IndicatorTie> ties(String text, Integer contextYear) {
		return find(text, contextYear).stream().flatMap(found -> found.ties().stream()).toList();
	}

	/**
	 * The year that figures are about where no sentence says so: the base year in a review of the past, the target year in goals, tasks
	 * and boxes.
	 *
	 * @param place an object of the plan's text, such as a paragraph or a section
	 * @return null where the place says nothing about it, as in a chapter on the situation
	 */
	public Integer contextYear(EObject place) {
		for (EObject at = place; at != null; at = at.eContainer()) {
			if (at instanceof Section section && section.getTitle() != null) {
				Outlook outlook = outlooks.computeIfAbsent(section.getTitle(), PlanMentions::outlook);
				if (outlook == Outlook.BACK) {
					return baseYear;
				}
				if (outlook == Outlook.AROUND && section.getLevel() <= 2) {
					return null;
				}
			}
		}
		return place instanceof Plan || place.eContainer() instanceof Plan ? null : targetYear;
	}

	private static Outlook outlook(String title) {
		if (ACTION.matcher(title).find()) {
			return Outlook.AHEAD;
		}
		return REVIEW.matcher(title).find() ? Outlook.BACK : OUTLOOK.matcher(title).find() ? Outlook.AROUND : Outlook.AHEAD;
	}

	/** Everything in the plan, in the order of the document, so that nobody else who looks at all of it need walk the model. */
	public List<EObject> contents() {
		return Collections.unmodifiableList(contents);
	}

	/** The plan's tables of indicators, in the order of the document. */
	public List<IndicatorTable> tables() {
		return List.copyOf(tables);
	}

	/** The year of the baseline column, or the one before the plan begins; null where neither is known. */
	public Integer baseYear() {
		return baseYear;
	}

	/** The year of the target column, or the plan's last; null where neither is known. */
	public Integer targetYear() {
		return targetYear;
	}

	private Indicator indicator(Tie tie) {
		return indicators.get(Integer.parseInt(tie.key()));
	}

	private Mention mention(ProseFigure found, Indicator indicator, IntUnaryOperator lineAt) {
		Mention mention = PlanFactory.eINSTANCE.createMention();
		mention.setStart(found.start());
		mention.setEnd(found.end());
		mention.setQuote(found.quote());
		mention.setIndicator(indicator);
		mention.setLine(lineAt.applyAsInt(found.start()));
		Figure figure = Figures.toModel(found.figure(), null);
		figure.setYear(found.year() == null ? 0 : found.year());
		figure.setPriceBase(found.priceBase() == null ? null : found.priceBase().text());
		mention.setFigure(figure);
		return mention;
	}

	private IndicatorTerms terms(String key, Indicator indicator, List<Abbreviation> glossary) {
		String name = fullName(indicator);
		Set<String> aliases = new LinkedHashSet<>(indicator.getAliases());
		String bare = Objects.requireNonNullElse(indicator.getName(), "");
		if (name.length() > bare.length() && overlap(bare, indicator.getWhole().getName()) > 0) {
			aliases.add(bare);
		}
		glossary.forEach(abbreviation -> addAlias(name, abbreviation, aliases));
		aliases.remove(name);
		return new IndicatorTerms(key, name, List.copyOf(aliases), Unit.parse(indicator.getUnit()),
				Figures.fromModel(indicator.getBaseline()),
				Figures.fromModel(indicator.getTarget()), Figures.fromModel(indicator.getChange(), indicator.getChangeKind()),
				PriceBase.find(indicator.getPriceBase()).orElse(null), baseYear == null ? 0 : baseYear,
				targetYear == null ? 0 : targetYear);
	}

	/** A part's name that only qualifies the whole, such as 城镇 under 居民人均可支配收入, needs the whole's name to be one. */
	private static String fullName(Indicator indicator) {
		String name = Objects.requireNonNullElse(indicator.getName(), "");
		Indicator whole = indicator.getWhole();
		boolean qualifierOnly = whole != null && whole.getName() != null && name.length() <= SHORT_PART && !name.isEmpty()
				&& !whole.getName().endsWith(name.substring(Math.max(0, name.length() - 2)));
		return qualifierOnly ? name + whole.getName().substring(overlap(name, whole.getName())) : name;
	}

	/** How many signs a part's name ends with that its whole's begins with: 高速铁路 below 铁路营业里程. */
	private static int overlap(String part, String whole) {
		int length = Math.min(part.length() - 1, whole.length());
		while (length >= SHORTEST_OVERLAP && !part.endsWith(whole.substring(0, length))) {
			length--;
		}
		return length < SHORTEST_OVERLAP ? 0 : length;
	}

	/** The name with an abbreviation of the glossary in the place of what it stands for, or the other way round. */
	private static void addAlias(String name, Abbreviation abbreviation, Set<String> aliases) {
		if (name.contains(abbreviation.letters())) {
			aliases.add(name.replace(abbreviation.letters(), abbreviation.chinese()));
		} else if (name.contains(abbreviation.chinese())) {
			aliases.add(name.replace(abbreviation.chinese(), abbreviation.letters()));
		}
	}

	/** Null where a term is no abbreviation, or has no Chinese name. */
	private static Abbreviation abbreviation(Term term) {
		String letters = term.getTerm() == null ? "" : term.getTerm().strip();
		String chinese = ABBREVIATION.matcher(letters).matches() ? chineseName(term) : null;
		return chinese == null ? null : new Abbreviation(letters, chinese);
	}

	private static String chineseName(Term term) {
		for (String words : new String[] {term.getExpansion(), term.getDefinition()}) {
			Matcher matcher = CHINESE_NAME.matcher(words == null ? "" : words);
			if (matcher.find()) {
				return matcher.group(1);
			}
		}
		return null;
	}
}

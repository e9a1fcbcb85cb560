package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.SignedPattern;

/** Reads the figures of one sentence: their numbers, roles and years, and the words that say what they measure. */
final class SentenceReader {

	private static final int MAX_TOPICS = 3;
	/** Brackets in a subject say how it was measured; only an abbreviation, as in 万兆无源光网络（10G-PON）, names it. */
	private static final Pattern REMARK = Pattern.compile("\\((?![A-Za-z0-9\\-/+ ]{2,12}\\))[^()]*\\)");
	private static final Pattern YEARLY_AFTER = Pattern.compile("\\s*的?(?:年均|年)(?:复合)?(?:增长|增速)");
	/** 以上 with more words behind it belongs to those words: 20户以上自然村. */
	private static final Pattern BOUND_OF_OBJECT = Pattern.compile("\\s*(?:及|或)?以[上下内](?=[^，,；;。、\\s)])");
	/** 超100亿元的县20个, 94%以上的城市: what those have that are counted. */
	private static final Pattern BOUND_OF_OWNER = Pattern.compile("(?:的[^，,；;。、\\d]{0,6}?)?(?:县|市(?!场)|区(?!域)|乡镇|镇|村|企业|园区|开发区|基地|单位|城市|家庭|农户|大户|产业集群|集群|产业链|平台|景区|机构|品牌|产品|合作社)(?!投资|规模|收入|产值|建设|总|经济)");
	/** 拥有3岁以下婴幼儿托位数 speaks of no age. */
	private static final Pattern AGE_OF_PEOPLE = Pattern.compile("\\s*(?:(?:及|或)?以[上下]|之?内)?的?(?:老|婴|幼|儿童|人口|人群|人员|青|少年|学|及)");
	private static final Pattern JOINT = Pattern.compile("^[\\s、和与及以]*$");
	private static final Pattern PART = Pattern.compile("[、和与]|以及|(?<![普涉])及(?!以上)");
	private static final Pattern OBJECT_END = Pattern.compile("[、(]|以及|(?<!共)和|(?<![普涉])及(?!以上)");

	private final String text;
	private final String folded;
	private final List<Sentences.Span> clauses;
	private final Years years;
	private final Integer carriedYear;

	SentenceReader(String text, String folded, Sentences.Span sentence, Years years, Integer carriedYear) {
		this.text = text;
		this.folded = folded;
		this.clauses = Sentences.clauses(folded, sentence);
		this.years = years;
		this.carriedYear = carriedYear;
	}

	List<ProseFigure> read() {
		List<ProseFigure> figures = new ArrayList<>();
		List<List<NumberScanner.Hit>> numbers = clauses.stream().map(clause -> NumberScanner.scan(folded, clause)).toList();
		for (int i = 0; i < clauses.size(); i++) {
			List<NumberScanner.Hit> hits = numbers.get(i);
			List<String> topics = hits.isEmpty() ? List.of() : topics(i, numbers);
			String shared = "";
			for (int k = 0; k < hits.size(); k++) {
				String before = before(clauses.get(i), hits, k);
				boolean joint = k > 0 && JOINT.matcher(before).matches();
				shared = joint ? shared : before;
				figures.add(figure(clauses.get(i), hits, k, subject(shared, hits, k, joint), topics));
			}
		}
		return figures;
	}

	/** The words of a clause before a number, from the number before it on; what stands before 由 or 从 for both ends of a development. */
	private String before(Sentences.Span clause, List<NumberScanner.Hit> hits, int k) {
		NumberScanner.Hit hit = hits.get(k);
		if (isOrigin(hit)) {
			return beforeOrigin(clause, hit);
		}
		if (k == 0) {
			return folded.substring(clause.start(), hit.start());
		}
		NumberScanner.Hit last = hits.get(k - 1);
		if (isOrigin(last)) {
			return beforeOrigin(clause, last);
		}
		String between = folded.substring(last.reach(), hit.start());
		return roleOf(clause, hits, k - 1) == Role.ATTRIBUTE ? folded.substring(clause.start(), last.start()) + between : between;
	}

	private String beforeOrigin(Sentences.Span clause, NumberScanner.Hit origin) {
		String words = folded.substring(clause.start(), origin.start());
		SignedPattern.Search mark = Lexicon.ORIGIN_BEFORE.in(words);
		return mark.find() ? words.substring(0, mark.start()) : words;
	}

	/** Of several subjects that share their numbers one by one (甲、乙分别达到1和2, 甲、乙分别由1、2提高到3、4), the one that this number belongs to. */
	private String subject(String words, List<NumberScanner.Hit> hits, int k, boolean joint) {
		String subject = Subjects.clean(REMARK.matcher(words).replaceAll("")) + (hits.get(k).isCoverage() ? "覆盖" : "");
		if (!words.contains("分别") && !joint) {
			return subject;
		}
		String[] parts = PART.split(subject);
		boolean fromTo = parts.length * 2 == hits.size() && hits.subList(0, parts.length).stream().allMatch(this::isOrigin);
		if (parts.length < 2 || parts.length != hits.size() && !fromTo) {
			return subject;
		}
		Matcher per = Lexicon.PER_AT_START.matcher(parts[0]);
		String part = parts[k % parts.length];
		return k % parts.length > 0 && per.find() && !Lexicon.PER.in(part).find() ? per.group() + part : part;
	}

	private ProseFigure figure(Sentences.Span clause, List<NumberScanner.Hit> hits, int k, String subject, List<String> topics) {
		NumberScanner.Hit hit = hits.get(k);
		Role role = roleOf(clause, hits, k);
		Integer stated = sharedYear(clause, hits, k);
		stated = stated == null ? years.at(hit.start(), role) : stated;
		int start = quoteStart(clause, hits, k);
		PrintedFigure printed = new PrintedFigure(text.substring(hit.start(), hit.reach()), hit.value(), hit.comparator(), hit.decimals(),
				hit.unit().text().isEmpty() ? null : hit.unit().text(), null);
		return new ProseFigure(start, hit.reach(), text.substring(start, hit.reach()), printed, hit.unit(), role,
				stated == null ? carriedYear : stated,
				stated != null, hit.implied(), priceBase(clause, hits, k), subject, object(clause, hits, k), topics);
	}

	/** 到2025年和2035年，分别达到7000公里和9000公里: as many years as numbers, one for each. */
	private Integer sharedYear(Sentences.Span clause, List<NumberScanner.Hit> hits, int k) {
		if (hits.size() < 2 || !clause.of(folded).contains("分别")) {
			return null;
		}
		List<Integer> listed = years.listedBefore(hits.getFirst().start());
		return listed.size() == hits.size() ? listed.get(k) : null;
	}

	private int quoteStart(Sentences.Span clause, List<NumberScanner.Hit> hits, int k) {
		int start = k == 0 || isOrigin(hits.get(k - 1)) ? clause.start() : hits.get(k - 1).reach();
		while (start < hits.get(k).start() && (Character.isWhitespace(folded.charAt(start)) || "、和与及".indexOf(folded.charAt(start)) >= 0)) {
			start++;
		}
		return start;
	}

	private Role roleOf(Sentences.Span clause, List<NumberScanner.Hit> hits, int k) {
		NumberScanner.Hit hit = hits.get(k);
		String before = folded.substring(k == 0 ? clause.start() : hits.get(k - 1).reach(), hit.start());
		if (k > 0 && JOINT.matcher(before).matches() && isOfChange(roleOf(clause, hits, k - 1))) {
			// 分别降低13%、18%: the verb holds for both.
			return roleOf(clause, hits, k - 1);
		}
		String after = folded.substring(hit.end(), clause.end());
		if (hit.unit().dimension() == Dimension.MULTIPLE) {
			return Role.MULTIPLE;
		}
		if (isOrigin(hit)) {
			return Role.FROM;
		}
		if (hit.unit().dimension() == Dimension.AGE && AGE_OF_PEOPLE.matcher(after).lookingAt()) {
			return Role.ATTRIBUTE;
		}
		if (hit.comparator().isBound() && isOfThoseCounted(hit, folded.substring(hit.reach(), clause.end()))) {
			return Role.ATTRIBUTE;
		}
		if (!hit.implied() && BOUND_OF_OBJECT.matcher(after).lookingAt() && !Lexicon.MAKING_AT_END.in(before).find()
				&& Lexicon.reachingAtEnd(before) < 0) {
			return Role.ATTRIBUTE;
		}
		if (Lexicon.CHANGING.in(before).find()) {
			return Lexicon.YEARLY.in(before).find() ? Role.ANNUAL_GROWTH : Role.CHANGE;
		}
		if (YEARLY_AFTER.matcher(folded.substring(hit.reach(), clause.end())).lookingAt()) {
			return Role.ANNUAL_GROWTH;
		}
		return Role.LEVEL;
	}

	private static boolean isOfThoseCounted(NumberScanner.Hit hit, String behind) {
		Dimension dimension = hit.unit().dimension();
		return (dimension == Dimension.MONEY || dimension == Dimension.RATIO && behind.startsWith("的")) && BOUND_OF_OWNER.matcher(behind).lookingAt();
	}

	private static boolean isOfChange(Role role) {
		return role == Role.CHANGE || role == Role.ANNUAL_GROWTH;
	}

	/** A number that the development starts from: 由0.2T扩容至1.5T. */
	private boolean isOrigin(NumberScanner.Hit hit) {
		int from = Math.max(0, hit.start() - 24);
		String before = folded.substring(from, hit.start());
		int stop = Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')));
		return Lexicon.ORIGIN_BEFORE.in(before.substring(stop + 1)).find()
				&& Lexicon.ARRIVAL_AFTER.matcher(folded).region(hit.reach(), folded.length()).lookingAt();
	}

	/** The words after a count that name what is counted, or after a share without a subject. */
	private String object(Sentences.Span clause, List<NumberScanner.Hit> hits, int k) {
		NumberScanner.Hit hit = hits.get(k);
		if (hit.unit().dimension() == Dimension.RATIO && folded.startsWith("的", hit.reach()) && Subjects.clean(before(clause, hits, k)).isEmpty()) {
			// 98%的行政村实现光纤通达: the words behind the share say of what it is one.
			return folded.substring(hit.reach() + 1, k + 1 == hits.size() ? clause.end() : hits.get(k + 1).start()).strip();
		}
		if (hit.unit().dimension() != Dimension.COUNT) {
			return "";
		}
		if (k + 1 == hits.size()) {
			return folded.substring(hit.reach(), clause.end()).strip();
		}
		String words = folded.substring(hit.reach(), hits.get(k + 1).start());
		Matcher stop = OBJECT_END.matcher(words);
		return (stop.find() ? words.substring(0, stop.start()) : words).strip();
	}

	/** A price base in brackets before or after the number: 电信业务总量（按2015年不变单价测算）完成8309.42亿元. */
	private PriceBase priceBase(Sentences.Span clause, List<NumberScanner.Hit> hits, int k) {
		int from = k == 0 ? clause.start() : hits.get(k - 1).reach();
		int to = k + 1 < hits.size() ? hits.get(k + 1).start() : clause.end();
		return PriceBase.find(folded.substring(from, to)).orElse(null);
	}

	private List<String> topics(int clause, List<List<NumberScanner.Hit>> numbers) {
		List<String> topics = new ArrayList<>();
		for (int i = clause - 1; i >= 0 && topics.size() < MAX_TOPICS; i--) {
			StringBuilder words = new StringBuilder(clauses.get(i).of(folded));
			for (NumberScanner.Hit hit : numbers.get(i)) {
				for (int at = hit.start(); at < hit.reach(); at++) {
					words.setCharAt(at - clauses.get(i).start(), ' ');
				}
			}
			String topic = Subjects.withoutYears(REMARK.matcher(words).replaceAll("")).strip();
			if (!topic.isEmpty()) {
				topics.add(topic);
			}
		}
		return topics;
	}
}

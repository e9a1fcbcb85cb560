package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.Place;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.figure.SignedPattern;

/**
 * That a network will cover an area, wholly or nearly: 5G网络实现城市和乡镇全面覆盖、行政村基本覆盖.
 *
 * @param network what covers, in lower case: 5g, 千兆光纤
 * @param area what is covered: 乡镇
 * @param nearly whether only 基本
 * @param place the words
 */
record CoverageClaim(String network, String area, boolean nearly, Place place) {

	private static final SignedPattern CLAIM = SignedPattern.of("(?<!未)(?:全覆盖|全面覆盖|全部覆盖|基本覆盖)", "全基");
	private static final Pattern NETWORK = Pattern.compile("[345]G(?![\\w+])|千兆光纤|光纤宽带|光纤|千兆|IPv6");
	/** An area by itself; 行政村以上地区 is more than one. */
	private static final Pattern AREA = Pattern.compile("城市|城区|县城|乡镇|行政村|自然村|建制村|城乡(?!镇)");
	private static final Pattern AND_ABOVE = Pattern.compile("^(?:级)?(?:及|或)?以上");
	private static final Pattern NEARLY = Pattern.compile("基本");
	/** What is under way is no target. */
	private static final Pattern ON_THE_WAY = Pattern.compile("逐步|加快|推动|推进|延伸");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*年");
	private static final String SENTENCE_ENDS = "。！？；;\n";
	private static final String CLAUSE_ENDS = "，,；;。\n";

	/** The claims of a passage for a year, one for each network and area; 2023年底基本覆盖 is no claim for 2025. */
	static List<CoverageClaim> of(PassageFacts passage, int wanted) {
		String folded = passage.folded();
		List<CoverageClaim> claims = new ArrayList<>();
		SignedPattern.Search claim = CLAIM.in(passage.signedFolded());
		int from = 0;
		while (claim.find()) {
			int clause = clauseStart(folded, claim.start());
			int start = Math.max(clause, Math.max(from, folded.lastIndexOf('、', claim.start() - 1) + 1));
			if (isFor(wanted, folded.substring(sentenceStart(folded, claim.start()), claim.start()))) {
				add(claims, passage, network(folded, clause, claim.start()), start, claim);
			}
			from = claim.end();
		}
		return claims;
	}

	private static void add(List<CoverageClaim> claims, PassageFacts passage, String network, int start, SignedPattern.Search claim) {
		String words = passage.folded().substring(start, claim.end());
		Matcher area = AREA.matcher(words);
		while (network != null && !ON_THE_WAY.matcher(words).find() && area.find()) {
			if (!AND_ABOVE.matcher(words.substring(area.end())).find()) {
				claims.add(new CoverageClaim(network, area.group(), NEARLY.matcher(words).find(), passage.place(start, claim.end())));
			}
		}
	}

	/** The network that a clause names, or the clause before it; null where neither names just one. */
	private static String network(String folded, int clause, int end) {
		String own = only(folded.substring(clause, end));
		return own != null || clause == 0 ? own : only(folded.substring(clauseStart(folded, clause - 1), clause));
	}

	private static String only(String words) {
		List<String> named = NETWORK.matcher(words).results().map(found -> found.group().toLowerCase(Locale.ROOT)).distinct().toList();
		return named.size() == 1 ? named.getFirst() : null;
	}

	/** Tells whether the last year that the words name is the wanted one, or they name none. */
	private static boolean isFor(int wanted, String words) {
		return YEAR.matcher(words).results().reduce((earlier, later) -> later).map(year -> Integer.parseInt(year.group(1)) == wanted).orElse(true);
	}

	private static int clauseStart(String folded, int before) {
		return startOf(folded, before, CLAUSE_ENDS);
	}

	private static int sentenceStart(String folded, int before) {
		return startOf(folded, before, SENTENCE_ENDS);
	}

	private static int startOf(String folded, int before, String ends) {
		int start = before;
		while (start > 0 && ends.indexOf(folded.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}
}

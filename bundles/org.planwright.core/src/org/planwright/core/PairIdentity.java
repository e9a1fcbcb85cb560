package org.planwright.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.core.align.PairJudgements;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.PlanAlignment;

/**
 * What a row of 衔接判断表 is known by: both sides of its pair, the judgement of it that the row showed, and what both sides said.
 *
 * @param sides kind and ids of a pair, whatever is judged of it
 * @param judged id of the judgement; {@link #NONE} where nobody had judged, empty where an older version wrote the row and did not say
 * @param basis a digest of what both sides said
 */
record PairIdentity(String sides, String judged, String basis) {

	private static final String NONE = "-";
	private static final int BASIS_LENGTH = 16;

	/** What a pair of an alignment is known by. */
	static PairIdentity of(PlanAlignment alignment, Pairing pairing) {
		return new PairIdentity(sides(pairing), pairing.judged().orElse(NONE), basis(alignment, pairing));
	}

	/** What a row says that came back. */
	static PairIdentity read(String row) {
		String[] words = row.split(" ");
		return words.length < 3 ? new PairIdentity(row, "", "")
				: new PairIdentity(words[0] + ' ' + words[1], words.length > 3 ? words[2] : "", words[words.length - 1]);
	}

	/** What stands in the row. */
	String text() {
		return sides + ' ' + judged + ' ' + basis;
	}

	static String sides(Pairing pairing) {
		return pairing.kind() + " " + String.join(",", pairing.upper()) + ">" + String.join(",", pairing.lower());
	}

	/**
	 * The pairing that a row is about: what was judged of a pair is not said of another judgement of it that takes its place.
	 *
	 * @param now all of its sides
	 * @return empty where there is none, or several and none of them is the one
	 */
	Optional<Pairing> among(List<Pairing> now) {
		return now.stream().filter(this::isSure).findFirst().or(() -> now.size() == 1 ? Optional.of(now.getFirst()) : Optional.empty());
	}

	/** Whether a pairing of the same sides is surely the one: it was judged as it is, or there was no judgement of it and it is the only one. */
	boolean isSure(Pairing pairing) {
		return pairing.judged().map(judged::equals).orElse(false) || pairing.rivals().isEmpty() && (judged.equals(NONE) || judged.isEmpty() && pairing.judged().isEmpty());
	}

	/** Whether both sides say what they said when the row went out: what was judged then is not said of other figures. */
	boolean isAsSent(PlanAlignment alignment, Pairing pairing) {
		return basis.equals(basis(alignment, pairing));
	}

	private static String basis(PlanAlignment alignment, Pairing pairing) {
		String said = PairJudgements.of(pairing, alignment.lower().plan(), id -> Optional.ofNullable(alignment.find(id))).map(judgement -> judgement.basis().stream()
				.map(field -> field.key() + '=' + field.value()).collect(Collectors.joining("\n"))).orElse("");
		return Digests.sha256(said).substring(0, BASIS_LENGTH);
	}
}

package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planwright.model.Answer;
import org.planwright.model.CommentState;
import org.planwright.model.LinkState;
import org.planwright.model.OpinionState;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Words of values in two languages: each says one value. */
class ChoiceWordsTest {

	private final Locale before = Messages.locale();

	@AfterEach
	void end() {
		Messages.use(before);
	}

	@Test
	void noWordSaysTwoValuesWhateverTheLanguage() {
		assertApart(PairReturns.STATES, LinkState.values());
		assertApart(PairReturns.RELATIONS, Relation.values());
		assertApart(PairReturns.TOPICS, Relation.SAME, Relation.DEFINITION_DIFFERS, Relation.NONE);
		assertApart(PairReturns.VERDICTS, Verdict.values());
		assertApart(RemarkReturns.STATES, CommentState.values());
		assertApart(ReturnFields.ANSWERS, Answer.values());
		assertApart(ReturnFields.STATES, OpinionState.values());
	}

	@SafeVarargs
	private static <V> void assertApart(ChoiceWords<V> words, V... values) {
		List<String> all = new ArrayList<>(Arrays.stream(values).flatMap(value -> words.of(value).stream()).toList());
		new HashSet<>(all).forEach(all::remove);
		assertEquals(List.of(), all);
	}

	@Test
	void wordsOfEitherLanguageAreFoundAndThoseOfTheSpokenOneAreTold() {
		for (Locale language : Messages.LANGUAGES) {
			Messages.use(language);
			assertEquals(List.of(Optional.of(Verdict.LOWER), Optional.of(Verdict.LOWER), Optional.of(Verdict.AUTO), Optional.of(Verdict.AUTO), Optional.empty()),
					List.of(PairReturns.VERDICTS.find("低于"), PairReturns.VERDICTS.find("▼ Lower"), PairReturns.VERDICTS.find("By the figures"), PairReturns.VERDICTS.find(""), PairReturns.VERDICTS.find("By")));
		}
		assertEquals("\"好\" is none of the words to choose from: Open, Resolved.", RemarkReturns.STATES.refusal("好").orElseThrow());
	}
}

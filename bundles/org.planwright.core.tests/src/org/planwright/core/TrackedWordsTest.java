package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.core.reading.source.TrackedChanges;
import org.planwright.core.reading.source.TrackedChanges.Author;

/** What is said of changes that were tracked. */
class TrackedWordsTest {

	private static String words(Author... authors) {
		return TrackedWords.of(new TrackedChanges(List.of(authors)));
	}

	@Test
	void whoeverChangedMostIsNamedFirst() {
		assertEquals("有 9 处修订（李四 6 处、张三 3 处）", words(new Author("张三", 2, 1, 0, 0), new Author("李四", 3, 2, 1, 0)));
	}

	@Test
	void whatOnlyLooksOtherwiseIsSaidBesideAndAlone() {
		assertEquals("有 1 处修订（未署名 1 处）；另有 4 段只改了格式", words(new Author("", 0, 1, 0, 1), new Author("张三", 0, 0, 0, 3)));
		assertEquals("修订只涉及格式，共 3 段（张三）", words(new Author("张三", 0, 0, 0, 3)));
	}

	@Test
	void ofManyPeopleSomeAreNamed() {
		List<Author> authors = IntStream.rangeClosed(1, 6).mapToObj(number -> new Author("单位" + number, 7 - number, 0, 0, 0)).toList();
		assertEquals("有 21 处修订（单位1 6 处、单位2 5 处、单位3 4 处、单位4 3 处等 6 人）", TrackedWords.of(new TrackedChanges(authors)));
	}

	@Test
	void ofNoneNothingIsSaid() {
		assertEquals("", TrackedWords.of(TrackedChanges.NONE));
	}
}

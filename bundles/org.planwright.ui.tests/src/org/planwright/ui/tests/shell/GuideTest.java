package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.planwright.help.GuideBook;
import org.planwright.help.GuideBook.Chapter;

/**
 * The user guide keeps up with the product: words in bold are words of the window, menus are written {@code **menu → entry**}, keys stand
 * in {@code <kbd>}.
 */
class GuideTest {

	private static final String APP = "org.planwright.app";
	private static final List<String> SPEAKING = List.of("org.planwright.ui", APP, "org.planwright.core");
	private static final Pattern KEY = Pattern.compile("<kbd>(.+?)</kbd>");
	private static final Pattern BINDING = Pattern.compile("keySequence=\"([^\"]+)\"");
	private static final Pattern CHILD = Pattern.compile("<children (xsi:type=\"menu:)?[^>]*>|</children>");
	private static final Pattern LABEL = Pattern.compile(" label=\"%(menu[^\"]+)\"");
	/** Keys without a name in a file; the tests of the pages press them. */
	private static final Set<String> OF_CONTROLS = Set.of("Backspace", "Tab", "Shift+Tab", "Ctrl", "↑", "↓", "←", "→", "Shift+Enter", "Ctrl+Enter", "Ctrl+C", "Ctrl+X", "Ctrl+V",
			"Ctrl++", "Ctrl+-", "Ctrl+0", "Ctrl+Alt+0", "Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3", "Alt+Shift+↑", "Alt+Shift+↓", "Ctrl+Shift+[", "Ctrl+Shift+]", "Ctrl+Shift+E",
			"0", "1", "2", "3", "4", "5");

	private static final GuideBook GUIDE = new GuideBook();
	/** Everything that the window says in Chinese, without keys and letters for the keyboard. */
	private static Set<String> words = new HashSet<>();
	private static String everyMessage = "";
	private static String window;

	@BeforeAll
	static void readWhatTheWindowSays() throws IOException {
		StringBuilder all = new StringBuilder();
		for (String name : SPEAKING) {
			Bundle bundle = Platform.getBundle(name);
			List<URL> files = new ArrayList<>();
			for (String pattern : List.of("messages.properties", "plugin.properties")) {
				Enumeration<URL> found = bundle.findEntries("/", pattern, true);
				files.addAll(found == null ? List.of() : Collections.list(found));
			}
			for (URL file : files) {
				Properties messages = new Properties();
				try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
					messages.load(in);
				}
				messages.values().stream().map(String.class::cast).forEach(message -> {
					words.add(plain(message));
					all.append(message).append('\n');
				});
			}
		}
		everyMessage = all.toString();
		window = new String(Platform.getBundle(APP).getEntry("Application.e4xmi").openStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	/** Without the key, the letter for the keyboard, and the figures that come behind a title. */
	private static String plain(String message) {
		return message.replaceAll("\\t.*|\\(&.\\)|&|[ ：]*\\{0\\}$", "").strip();
	}

	private static List<String> bold(Chapter chapter) {
		List<String> found = new ArrayList<>();
		GuideBook.parse(chapter).accept(new AbstractVisitor() {
			@Override
			public void visit(StrongEmphasis bold) {
				found.add(((Text) bold.getFirstChild()).getLiteral());
			}
		});
		return found;
	}

	private static Set<String> keys(Chapter chapter) {
		return KEY.matcher(chapter.text()).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyLabelIsAWordOfTheWindow() throws IOException {
		for (Chapter chapter : GUIDE.chapters()) {
			List<String> unknown = bold(chapter).stream().flatMap(label -> Stream.of(label.split(" → "))).filter(label -> !words.contains(label)).toList();
			assertEquals(List.of(), unknown, chapter.file());
		}
	}

	@Test
	void everyMenuHasTheEntryThatTheGuideNames() throws IOException {
		Set<String> entries = menuEntries();
		assertTrue(entries.contains("文件 → 导入…"), entries.toString());
		for (Chapter chapter : GUIDE.chapters()) {
			List<String> unknown = bold(chapter).stream().filter(label -> label.contains(" → ") && !entries.contains(label)).toList();
			assertEquals(List.of(), unknown, chapter.file());
		}
	}

	/** The menus of the window's design, each entry with the menu above it. */
	private static Set<String> menuEntries() throws IOException {
		Properties labels = new Properties();
		try (Reader in = new InputStreamReader(Platform.getBundle(APP).getEntry("plugin.properties").openStream(), StandardCharsets.UTF_8)) {
			labels.load(in);
		}
		Set<String> entries = new HashSet<>();
		Deque<String> above = new ArrayDeque<>();
		for (MatchResult match : CHILD.matcher(window).results().toList()) {
			if (match.group().startsWith("</")) {
				above.removeLast();
				continue;
			}
			Matcher found = LABEL.matcher(match.group());
			String label = match.group(1) != null && found.find() ? plain(labels.getProperty(found.group(1))) : "";
			if (!label.isEmpty()) {
				entries.add(Stream.concat(above.stream().filter(menu -> !menu.isEmpty()), Stream.of(label)).collect(Collectors.joining(" → ")));
			}
			if (!match.group().endsWith("/>")) {
				above.addLast(label);
			}
		}
		return entries;
	}

	@Test
	void everyKeyIsBoundOrToldByTheWindow() throws IOException {
		Set<String> bound = BINDING.matcher(window).results().map(match -> keyName(match.group(1))).collect(Collectors.toSet());
		for (Chapter chapter : GUIDE.chapters()) {
			List<String> unknown = keys(chapter).stream()
					.filter(key -> !bound.contains(key) && !OF_CONTROLS.contains(key) && !everyMessage.contains(key)).toList();
			assertEquals(List.of(), unknown, chapter.file());
		}
	}

	@Test
	void everyKeyOfTheWindowStandsInTheTableOfKeys() throws IOException {
		Chapter chapter = GUIDE.chapters().stream().filter(each -> each.anchor().equals("keys")).findFirst().orElseThrow();
		Set<String> told = keys(chapter);
		List<String> missing = BINDING.matcher(window).results().map(match -> keyName(match.group(1))).filter(key -> !told.contains(key)).toList();
		assertEquals(List.of(), missing);
	}

	/** As keys are written for people: M1+M2+S is Ctrl+Shift+S. */
	private static String keyName(String sequence) {
		return sequence.replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt").replace("ARROW_LEFT", "←").replace("ARROW_RIGHT", "→")
				.replace("PAGE_DOWN", "PageDown").replace("PAGE_UP", "PageUp").replace("TAB", "Tab");
	}

	@Test
	void everyPictureAndLinkLeadsSomewhereAndEveryPictureIsShown() throws IOException {
		Bundle help = Platform.getBundle("org.planwright.help");
		Set<String> files = GUIDE.chapters().stream().map(Chapter::file).collect(Collectors.toSet());
		Set<String> shown = new TreeSet<>();
		for (Chapter chapter : GUIDE.chapters()) {
			GuideBook.parse(chapter).accept(new AbstractVisitor() {
				@Override
				public void visit(Image image) {
					shown.add(image.getDestination());
					assertFalse(((Text) image.getFirstChild()).getLiteral().isBlank(), "a picture needs words for those who do not see it");
				}

				@Override
				public void visit(Link link) {
					assertTrue(files.contains(link.getDestination()), link.getDestination());
				}
			});
		}
		Set<String> there = Collections.list(help.findEntries("guide/images", "*", false)).stream()
				.map(url -> "images/" + url.getPath().substring(url.getPath().lastIndexOf('/') + 1)).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(there, shown);
	}

	@Test
	void thePageStandsAlone() throws IOException {
		String page = GUIDE.html();
		List<String> anchors = Pattern.compile("<h[12] id=\"([^\"]+)\"").matcher(page).results().map(match -> match.group(1)).toList();
		List<String> links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(match -> match.group(1)).toList();
		assertEquals(Set.copyOf(anchors).size(), anchors.size(), "two headings have one name");
		assertEquals(List.of(), links.stream().filter(link -> !anchors.contains(link)).toList());
		assertTrue(links.containsAll(anchors), "every heading is in the list of contents");
		assertEquals(List.of(), Pattern.compile("(?:src|href)=\"(?!#|data:image/png;base64,)[^\"]*\"|\\$\\{").matcher(page).results().map(MatchResult::group).toList());
		assertFalse(page.contains("**"), "words meant to be bold are not");
		assertTrue(anchors.contains("keys"), "帮助 → 快捷键 opens this chapter");
	}

	@Test
	void everyChapterBeginsWithItsTitle() throws IOException {
		for (Chapter chapter : GUIDE.chapters()) {
			assertTrue(GuideBook.parse(chapter).getFirstChild() instanceof Heading heading && heading.getLevel() == 1, chapter.file());
			assertTrue(chapter.file().matches("\\d\\d-[a-z]+\\.md"), chapter.file());
		}
	}
}

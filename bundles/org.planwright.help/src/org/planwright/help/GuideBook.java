package org.planwright.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The user guide as one page that needs nothing beside it: styles, pictures and the list of contents are inside, so that any browser
 * shows it, without a network and from any folder.
 *
 * <p>Each file {@code guide/NUMBER-NAME.md} is a chapter, in the order of their names. A chapter begins with a heading of the first
 * level. Headings are reached as {@code #NAME} (the chapter) and {@code #NAME-1}, {@code #NAME-2} … (its sections); a link to another
 * chapter names its file.
 */
public final class GuideBook {

	/**
	 * A chapter as it is written.
	 *
	 * @param file name of its file
	 * @param text its Markdown
	 */
	public record Chapter(String file, String text) {

		/** What the chapter is reached by: its file's name without number and ending. */
		public String anchor() {
			return file.replaceFirst("^\\d+-", "").replaceFirst("\\.md$", "");
		}
	}

	private static final String FOLDER = "guide/";
	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private final Bundle bundle = FrameworkUtil.getBundle(GuideBook.class);

	/** The chapters in their order. */
	public List<Chapter> chapters() throws IOException {
		List<URL> files = new ArrayList<>(Collections.list(bundle.findEntries(FOLDER, "*.md", false)));
		List<Chapter> chapters = new ArrayList<>();
		for (URL file : files) {
			chapters.add(new Chapter(file.getPath().substring(file.getPath().lastIndexOf('/') + 1), text(file)));
		}
		chapters.sort((one, other) -> one.file().compareTo(other.file()));
		return chapters;
	}

	/** A chapter as a tree of what it is made of. */
	public static Node parse(Chapter chapter) {
		return PARSER.parse(chapter.text());
	}

	/** The whole guide as HTML. */
	public String html() throws IOException {
		StringBuilder contents = new StringBuilder();
		StringBuilder body = new StringBuilder();
		for (Chapter chapter : chapters()) {
			Node tree = parse(chapter);
			Headings headings = new Headings(chapter.anchor());
			tree.accept(headings);
			contents.append(headings.list);
			tree.accept(new Inlined());
			body.append("<section>\n").append(renderer(headings.anchors).render(tree)).append("</section>\n");
		}
		return text(entry("page.html")).replace("${style}", text(entry("style.css"))).replace("${script}", text(entry("search.js")))
				.replace("${contents}", contents).replace("${body}", body);
	}

	private static HtmlRenderer renderer(Map<Node, String> anchors) {
		return HtmlRenderer.builder().extensions(EXTENSIONS).attributeProviderFactory(context -> (node, tag, attributes) -> {
			if (anchors.containsKey(node)) {
				attributes.put("id", anchors.get(node));
			}
		}).build();
	}

	private URL entry(String name) {
		return bundle.getEntry(FOLDER + name);
	}

	private static String text(URL file) throws IOException {
		try (InputStream in = file.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Names the headings of a chapter and lists them. */
	private static final class Headings extends AbstractVisitor {

		private final String chapter;
		private final StringBuilder list = new StringBuilder();
		private final Map<Node, String> anchors = new IdentityHashMap<>();
		private int sections;

		Headings(String chapter) {
			this.chapter = chapter;
		}

		@Override
		public void visit(Heading heading) {
			if (heading.getLevel() > 2) {
				return;
			}
			String anchor = heading.getLevel() == 1 ? chapter : chapter + "-" + ++sections;
			anchors.put(heading, anchor);
			String words = TextContentRenderer.builder().build().render(heading).strip().replace("&", "&amp;").replace("<", "&lt;");
			list.append("<a class=\"level").append(heading.getLevel()).append("\" href=\"#").append(anchor).append("\">").append(words).append("</a>\n");
		}
	}

	/** Puts pictures into the page, and turns links to the files of chapters into links within it. */
	private final class Inlined extends AbstractVisitor {

		@Override
		public void visit(Image image) {
			try (InputStream in = entry(image.getDestination()).openStream()) {
				image.setDestination("data:image/png;base64," + Base64.getEncoder().encodeToString(in.readAllBytes()));
			} catch (IOException e) {
				throw new IllegalStateException(image.getDestination(), e);
			}
		}

		@Override
		public void visit(Link link) {
			if (link.getDestination().endsWith(".md")) {
				link.setDestination("#" + new Chapter(link.getDestination(), "").anchor());
			}
			visitChildren(link);
		}
	}
}

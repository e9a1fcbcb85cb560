package org.planwright.core.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.planwright.core.reading.source.SourceText;
import org.planwright.samples.Samples;

/** The documents that reading is tested with: four real plans, and layouts that they do not have. */
public final class ReadingFiles {

	/** The real plans that the product ships. */
	public static final List<String> PLANS = List.of("national", "zhejiang", "hunan", "guizhou");

	/** Layouts made for the tests. */
	public static final List<String> LAYOUTS = List.of("cells-broken-heads", "cells-plain", "chapters-pandoc", "contents-unnumbered", "decimal-numbers",
			"layout-pdf", "ministry-verbs", "ocr-markdown", "outline-parts", "pipes-markitdown", "spaced-categories", "stops-behind-headings",
			"tab-attribute", "wrapped-pandoc", "wrapped-raw");

	private ReadingFiles() {
	}

	/** The bytes of a real plan. */
	static byte[] planBytes(String name) {
		try (InputStream in = Samples.plan(name + ".txt").openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A real plan or a layout, by its name. */
	public static SourceText source(String name) {
		return PLANS.contains(name) ? SourceText.decode(name + ".txt", planBytes(name)) : SourceText.decode(name + ".txt", bytes(name + ".txt"));
	}

	/** A text beside the layouts. */
	static String text(String file) {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String file) {
		try (InputStream in = ReadingFiles.class.getResourceAsStream("/reading/" + file)) {
			if (in == null) {
				throw new IllegalArgumentException("No test resource reading/" + file);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

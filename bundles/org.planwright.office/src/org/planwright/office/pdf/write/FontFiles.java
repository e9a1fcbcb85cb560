package org.planwright.office.pdf.write;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.fontbox.util.autodetect.FontFileFinder;

/** The font files of this machine that have Chinese signs, by the faces of an official document. */
final class FontFiles {

	/** A face, with the files that have it or come close, the best first; names in small letters, without the ending. */
	enum Face {
		/** 仿宋, of the text. */
		FANGSONG("simfang", "fangsong", "stfangso", "fzfsk", "fangsong_gb2312", "notoserifcjk-regular", "notoserifcjksc-regular", "notoserifsc-regular",
				"sourcehanserifsc-regular", "sourcehanserif-regular", "simsun", "songti", "uming", "wqy-zenhei", "droidsansfallbackfull"),
		/** 楷体, of headings of the second level. */
		KAI("simkai", "kaiti", "stkaiti", "fzktk", "ukai", "notoserifcjk-regular", "notoserifcjksc-regular", "notoserifsc-regular", "sourcehanserifsc-regular",
				"sourcehanserif-regular", "simsun", "songti", "wqy-zenhei", "droidsansfallbackfull"),
		/** 黑体, of headings of the first level. */
		HEI("simhei", "stheiti medium", "fzhtk", "notosanscjk-bold", "notosanscjksc-bold", "notosanssc-bold", "sourcehansanssc-bold", "sourcehansans-bold", "msyhbd",
				"pingfang", "wqy-zenhei", "droidsansfallbackfull"),
		/** 小标宋, of the title. */
		TITLE("fzxbsjw", "fzxbsk", "fzxiaobiaosong", "notoserifcjk-bold", "notoserifcjksc-bold", "notoserifsc-bold", "sourcehanserifsc-bold", "sourcehanserif-bold",
				"stzhongs", "simsun", "songti", "uming", "wqy-zenhei", "droidsansfallbackfull"),
		/** A plain face for reports. */
		SANS("msyh", "notosanscjk-regular", "notosanscjksc-regular", "notosanssc-regular", "sourcehansanssc-regular", "sourcehansans-regular", "pingfang", "stheiti light",
				"wqy-microhei", "wqy-zenhei", "simhei", "simsun", "droidsansfallbackfull"),
		/** Its stressed words. */
		SANS_BOLD("msyhbd", "notosanscjk-bold", "notosanscjksc-bold", "notosanssc-bold", "sourcehansanssc-bold", "sourcehansans-bold", "pingfang", "stheiti medium",
				"simhei", "wqy-microhei", "wqy-zenhei", "droidsansfallbackfull");

		private final List<String> names;

		Face(String... names) {
			this.names = List.of(names);
		}
	}

	/** Files that have what others lack: signs of formulas, rare Chinese signs. */
	private static final List<String> FALLBACKS = List.of("simsunb", "notosanscjk-regular", "dejavusans", "seguisym", "cambria", "stixtwomath-regular", "notosansmath-regular",
			"notosanssymbols2-regular", "symbola", "droidsansfallbackfull", "unifont", "arialuni", "apple symbols");
	private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf", "otc");

	private final Map<String, File> byName = new TreeMap<>();

	/** @param files font files, of which the first of a name counts */
	FontFiles(List<File> files) {
		for (File file : files) {
			int dot = file.getName().lastIndexOf('.');
			if (dot > 0 && ENDINGS.contains(file.getName().substring(dot + 1).toLowerCase(Locale.ROOT))) {
				byName.putIfAbsent(file.getName().substring(0, dot).toLowerCase(Locale.ROOT), file);
			}
		}
	}

	/** Those of this machine. */
	static FontFiles installed() {
		return new FontFiles(new FontFileFinder().find().stream().map(Path::of).map(Path::toFile).sorted(Comparator.comparing(File::getPath)).toList());
	}

	/** The files to try for a face, the best first. */
	List<File> candidates(Face face) {
		List<File> files = new ArrayList<>();
		face.names.stream().map(byName::get).filter(file -> file != null).forEach(files::add);
		return files;
	}

	/** The files to try for signs that the face's own lacks. */
	List<File> fallbacks() {
		return FALLBACKS.stream().map(byName::get).filter(file -> file != null).collect(Collectors.toList());
	}

	/** All other files, for a machine whose fonts nobody thought of. */
	List<File> others() {
		Set<File> known = new HashSet<>();
		for (Face face : Face.values()) {
			known.addAll(candidates(face));
		}
		return byName.values().stream().filter(file -> !known.contains(file)).toList();
	}
}

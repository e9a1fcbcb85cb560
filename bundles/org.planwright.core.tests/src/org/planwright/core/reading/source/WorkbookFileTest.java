package org.planwright.core.reading.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.source.SourceFileException.Code;

/** Tables in plain text, whatever parts their cells and whatever character set they are in. */
class WorkbookFileTest {

	private static final List<List<String>> TABLE = List.of(List.of("指标，名称", "单位", "2021"), List.of("5G基站数\n（累计）", "万个", "1,425.5"));

	@TempDir
	private Path folder;

	@Test
	void cellsArePartedByWhateverPartsThemEvenly() throws IOException {
		assertEquals(TABLE, read("a.csv", "\"指标，名称\",单位,2021\r\n\"5G基站数\n（累计）\",万个,\"1,425.5\"\r\n", StandardCharsets.UTF_8));
		assertEquals(TABLE, read("b.csv", "\"指标，名称\";单位;2021\n\"5G基站数\n（累计）\";万个;1,425.5\n", Charset.forName("GB18030")));
		assertEquals(TABLE, read("c.tsv", "指标，名称\t单位\t2021\n\"5G基站数\n（累计）\"\t万个\t1,425.5", StandardCharsets.UTF_16));
		assertEquals(List.of(List.of("序号", "指标"), List.of("0012", "甲")), read("d.CSV", "\ufeff序号,指标\n=\"0012\",甲\n", StandardCharsets.UTF_8));
	}

	@Test
	void otherFilesAreNoWorkbooks() throws IOException {
		assertEquals(Optional.empty(), WorkbookFile.read(Files.writeString(folder.resolve("a.txt"), "指标,单位\n甲,个\n")));
		assertEquals(Code.NOT_FOUND, assertThrows(SourceFileException.class, () -> WorkbookFile.read(folder.resolve("b.xlsx"))).code());
		assertEquals(Code.EMPTY, assertThrows(SourceFileException.class, () -> WorkbookFile.read(Files.writeString(folder.resolve("c.csv"), " \n"))).code());
	}

	@Test
	void moreColumnsThanAnyTableHasAreRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("wide.csv"), "甲,".repeat(2000) + "乙\n");
		SourceFileException refused = assertThrows(SourceFileException.class, () -> WorkbookFile.read(file));
		assertEquals(Code.TOO_LARGE, refused.code());
		assertTrue(refused.getMessage().contains("wide.csv"), refused.getMessage());
	}

	private List<List<String>> read(String name, String text, Charset charset) throws IOException {
		Path file = Files.write(folder.resolve(name), text.getBytes(charset));
		return WorkbookFile.read(file).orElseThrow().sheets().getFirst().rows().stream().map(row -> row.cells().stream().map(SheetCell::text).toList()).toList();
	}
}

package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

	@ParameterizedTest
	@CsvSource({ "2025, 2025, 2025年", "2025年, 2025, 2025年", "２０２５年, 2025, 2025年", "2025年底, 2025-12, 2025年12月", "2025年年底前, 2025-12, 2025年12月",
			"2025年末, 2025-12, 2025年12月", "2025-06, 2025-06, 2025年6月", "2025-6, 2025-06, 2025年6月", "2025.6, 2025-06, 2025年6月", "2025/06/30, 2025-06-30, 2025年6月30日",
			"2025年6月, 2025-06, 2025年6月", "2025年6月份, 2025-06, 2025年6月", "2025年6月底前, 2025-06, 2025年6月", "2025年6月底前完成, 2025-06, 2025年6月",
			"2024年2月29日, 2024-02-29, 2024年2月29日", "2025年上半年, 2025-06, 2025年6月", "2025年下半年, 2025-12, 2025年12月", "2025年全年, 2025, 2025年",
			"2025年第三季度, 2025-09, 2025年9月", "2025年4季度末, 2025-12, 2025年12月", "' 2025 年 6 月 ', 2025-06, 2025年6月" })
	void readsWhatPeopleWrite(String written, String iso, String shown) {
		Deadline read = Deadline.parse(written).orElseThrow();
		assertEquals(iso, read.iso());
		assertEquals(shown, read.chinese());
		assertEquals(Optional.of(read), Deadline.parse(read.iso()), "what is stored is read as it was meant");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "尽快", "长期坚持", "25年", "2025年13月", "2025-00", "2025年2月30日", "2023-02-29", "2025年5季度", "2025年6月1", "20255", "0999" })
	void refusesWhatNamesNoTime(String written) {
		assertEquals(Optional.empty(), Deadline.parse(written));
	}

	@Test
	void showsWhatIsNoDeadlineAsItStands() {
		assertEquals("2025年6月", Deadline.show("2025-06"));
		assertEquals("长期坚持", Deadline.show("长期坚持"));
		assertEquals("", Deadline.show(null));
	}
}

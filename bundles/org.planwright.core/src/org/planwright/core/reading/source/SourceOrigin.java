package org.planwright.core.reading.source;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a document that this program wrote says of where it comes from.
 *
 * @param plan id of the plan that was printed
 * @param digest of what the plan said then
 * @param marks the names that its words bear, in the order of the document
 * @param printed when that was; null where the document does not say
 */
public record SourceOrigin(String plan, String digest, List<SourceMark> marks, Instant printed) {

	/** Property of a file: id of the plan that was printed. */
	public static final String PLAN = "planwright.plan";
	/** Property of a file: digest of what the plan said when it was printed. */
	public static final String DIGEST = "planwright.digest";
	/** Property of a file: when that was. The file's own date says so too, but is changed by programs and is not trusted with the file's reading. */
	public static final String PRINTED = "planwright.printed";

	public SourceOrigin {
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(digest, "digest");
		marks = List.copyOf(marks);
	}
}

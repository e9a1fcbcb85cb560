package org.planwright.office;

import java.nio.file.Path;
import java.util.Locale;

import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceFileException.Code;

/** Why a document is not read. */
public enum Refusal {

	/** A document of Word 2003 or older, or of WPS. */
	OLD_WORD(Code.OFFICE),
	/** A sheet of Excel 2003 or older. */
	OLD_EXCEL(Code.OFFICE),
	/** Some other file of Office 2003 or older. */
	OLD_OTHER(Code.OFFICE),
	/** Rich text. */
	RTF(Code.OFFICE),
	/** A workbook of Excel. */
	EXCEL(Code.OFFICE),
	/** A ZIP file that holds no document of Word. */
	OTHER(Code.OFFICE),
	/** A document of Word that holds its text as a web page or another file, which only Word makes paragraphs of. */
	INSERTED(Code.OFFICE),
	/** Locked by a password. */
	ENCRYPTED(Code.ENCRYPTED),
	/** Cut off or broken. */
	DAMAGED(Code.DAMAGED),
	/** Packed so tightly, or into so many files, that no word processor made it. */
	BOMB(Code.HARMFUL),
	/** Declares types or entities, which no word processor does. */
	DECLARATIONS(Code.HARMFUL),
	/** Nested deeper than any document. */
	TOO_DEEP(Code.HARMFUL),
	/** More text than any plan. */
	TOO_LONG(Code.TOO_LARGE),
	/** A larger file than any plan with its pictures. */
	TOO_LARGE(Code.TOO_LARGE),
	/** A PDF of pictures, as a scanner makes them. */
	PDF_SCANNED(Code.PDF),
	/** A PDF that does not say which characters its signs are. */
	PDF_NAMELESS(Code.PDF),
	/** A PDF without any words. */
	PDF_NO_WORDS(Code.EMPTY),
	/** A PDF locked by a password. */
	PDF_ENCRYPTED(Code.ENCRYPTED),
	/** A PDF encrypted for the holders of certificates. */
	PDF_CERTIFICATE(Code.ENCRYPTED),
	/** A PDF that is cut off or broken. */
	PDF_DAMAGED(Code.DAMAGED),
	/** A PDF that asks for more work or memory than any document. */
	PDF_HARMFUL(Code.HARMFUL),
	/** A PDF of more pages or words than any plan. */
	PDF_TOO_LONG(Code.TOO_LARGE),
	/** A larger PDF than any plan with its pictures. */
	PDF_TOO_LARGE(Code.TOO_LARGE),
	/** It can't be got from the disk or the network. */
	UNREADABLE(Code.UNREADABLE);

	private final Code code;

	Refusal(Code code) {
		this.code = code;
	}

	/** What kind of refusal it is. */
	public Code code() {
		return code;
	}

	/**
	 * As it is told to whoever wanted to read the document.
	 *
	 * @param cause null when there is none
	 */
	public SourceFileException of(Path file, Throwable cause) {
		String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		return new SourceFileException(code, Messages.text("refused." + name().toLowerCase(Locale.ROOT).replace('_', '.'), name), cause);
	}
}

package org.planwright.cli;

/** A call that ends early: with its exit status, and with what the person is told. */
final class CallFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	CallFailure(int status, String message) {
		super(message);
		this.status = status;
	}

	CallFailure(int status, String message, Throwable cause) {
		super(message, cause);
		this.status = status;
	}

	/** A call that makes no sense. */
	static CallFailure wrongCall(String key, Object... arguments) {
		return new CallFailure(Terminal.WRONG_CALL, Messages.text(key, arguments));
	}

	int status() {
		return status;
	}
}

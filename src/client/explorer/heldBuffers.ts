/** In place of handing over. */
const nothing: PropertyDescriptor = { value: () => undefined, configurable: true };

/**
 * What a program of sigma has handed to the graphics card stays there until it changes. As sigma comes it hands all
 * of it over in each frame, of the largest maps tens of megabytes.
 */
export class HeldBuffers {
	#isHeld = false;

	/** A line or disc is another now. */
	change(): void {
		this.#isHeld = false;
	}

	/** @param bind aims the context at the program's buffers, and fills them */
	bind(gl: WebGLRenderingContext | WebGL2RenderingContext, bind: () => void): void {
		if (this.#isHeld) Object.defineProperty(gl, 'bufferData', nothing);
		bind();
		Reflect.deleteProperty(gl, 'bufferData');
		this.#isHeld = true;
	}
}

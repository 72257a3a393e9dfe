/**
 * Signs and checks a pack: an in-toto statement over the digests of its files, in a DSSE envelope with Ed25519. The signature
 * says who vouches for these bytes; what they say is the verdict's business. Signing is a person's act, never the pipeline's.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson, prettyJson } from '../base/canonical-json.ts';
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import type { PackFile } from './pack-facts.ts';

export const ATTESTATION = 'attestation.dsse.json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

interface Envelope {
  readonly payloadType: string;
  /** Base64 of the statement. */
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** in-toto Statement v1: the subjects are the manifest and all files it lists. */
function statementOf(manifest: Manifest, manifestBytes: Uint8Array): Record<string, unknown> {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: MANIFEST, digest: { sha256: sha256(manifestBytes) } },
      ...manifest.files.map((f) => ({ name: f.path, digest: { sha256: f.sha256 } })),
    ],
    predicateType: 'https://assay.invalid/evidence-pack/v1',
    predicate: {
      documentId: manifest.documentId,
      product: manifest.product,
      version: manifest.version,
      verdict: manifest.verdict,
      contentDigest: manifest.contentDigest,
      tool: manifest.tool,
    },
  };
}

/** DSSE pre-authentication encoding. */
function preAuthentication(payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}

function keyId(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** `pem`: an Ed25519 private key (PKCS #8). */
// [impl->dsn~pack-signature~1]
export function signPack(manifest: Manifest, manifestBytes: Uint8Array, pem: string): Read<PackFile | undefined> {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (error) {
    return { value: undefined, problems: [badKey(`it is no private key: ${(error as Error).message}`)] };
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    return { value: undefined, problems: [badKey(`it is a key of type ${key.asymmetricKeyType ?? 'unknown'}, not Ed25519`)] };
  }
  const payload = Buffer.from(canonicalJson(statementOf(manifest, manifestBytes)), 'utf8');
  const envelope: Envelope = {
    payloadType: PAYLOAD_TYPE,
    payload: payload.toString('base64'),
    signatures: [{ keyid: keyId(createPublicKey(key)), sig: sign(null, preAuthentication(payload), key).toString('base64') }],
  };
  return { value: { path: ATTESTATION, bytes: Buffer.from(prettyJson(envelope), 'utf8') }, problems: [] };
}

/** Checks an attestation against the pack it lies in. Answers the key id that signed it. */
export function checkAttestation(
  attestation: Uint8Array,
  manifest: Manifest,
  manifestBytes: Uint8Array,
  publicPem: string,
): Read<string | undefined> {
  let key: KeyObject;
  try {
    key = createPublicKey(publicPem);
  } catch (error) {
    return { value: undefined, problems: [badKey(`it is no public key: ${(error as Error).message}`)] };
  }
  const cause = wrongAttestation(attestation, manifest, manifestBytes, key);
  return cause === undefined ? { value: keyId(key), problems: [] } : { value: undefined, problems: [badSignature(cause)] };
}

function wrongAttestation(bytes: Uint8Array, manifest: Manifest, manifestBytes: Uint8Array, key: KeyObject): string | undefined {
  let envelope: Envelope;
  try {
    envelope = JSON.parse(Buffer.from(bytes).toString('utf8')) as Envelope;
    if (prettyJson(envelope) !== Buffer.from(bytes).toString('utf8')) return 'its bytes are not those that were written';
  } catch {
    return 'it is not a JSON envelope';
  }
  const signature = Array.isArray(envelope.signatures) ? envelope.signatures[0] : undefined;
  if (envelope.payloadType !== PAYLOAD_TYPE || typeof envelope.payload !== 'string' || typeof signature?.sig !== 'string') {
    return 'it is not an envelope around an in-toto statement';
  }
  const payload = Buffer.from(envelope.payload, 'base64');
  if (signature.keyid !== keyId(key)) return `it was signed by the key ${signature.keyid}, not by the given one (${keyId(key)})`;
  if (!verify(null, preAuthentication(payload), key, Buffer.from(signature.sig, 'base64'))) return 'the signature is not valid';
  const expected = canonicalJson(statementOf(manifest, manifestBytes));
  return payload.toString('utf8') === expected ? undefined : 'it vouches for another pack';
}

function badKey(cause: string): Diagnostic {
  return {
    code: 'evidence/key',
    severity: 'error',
    effect: 'usage',
    message: 'The key cannot be used',
    cause,
    cure: 'Make one with: openssl genpkey -algorithm ed25519 -out key.pem (public part: openssl pkey -in key.pem -pubout).',
  };
}

function badSignature(cause: string): Diagnostic {
  return {
    code: 'evidence/signature',
    severity: 'error',
    effect: 'policy',
    message: `${ATTESTATION} does not vouch for this pack`,
    place: { file: ATTESTATION, line: 1, column: 1 },
    cause,
    cure: 'Ask the signer for the pack and the public key as they were issued.',
  };
}

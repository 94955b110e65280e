; d8fb96c73688b57cf89dcb3898bfbc80

@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels5words5countB4v382B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr %arg.z.0, i64 %arg.z.2, ptr readonly captures(none) %arg.z.4, i64 %arg.z.5.0, ptr %arg.contexts.0, ptr readonly captures(none) %arg.contexts.4, i64 %arg.contexts.5.0, i64 %arg.direct, i64 %arg.mantissa, ptr %arg.counts.0, ptr captures(none) %arg.counts.4, i64 %arg.counts.5.1) unnamed_addr {
entry:
  %.4.i = icmp eq ptr %arg.z.0, null
  br i1 %.4.i, label %NRT_incref.exit, label %.3.endif.i, !prof !0

.3.endif.i:                                       ; preds = %entry
  %.4.i.i = atomicrmw add ptr %arg.z.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit

NRT_incref.exit:                                  ; preds = %entry, %.3.endif.i
  %.4.i265 = icmp eq ptr %arg.contexts.0, null
  br i1 %.4.i265, label %NRT_incref.exit268, label %.3.endif.i266, !prof !0

.3.endif.i266:                                    ; preds = %NRT_incref.exit
  %.4.i.i267 = atomicrmw add ptr %arg.contexts.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit268

NRT_incref.exit268:                               ; preds = %NRT_incref.exit, %.3.endif.i266
  %.4.i269 = icmp eq ptr %arg.counts.0, null
  br i1 %.4.i269, label %NRT_incref.exit272, label %.3.endif.i270, !prof !0

.3.endif.i270:                                    ; preds = %NRT_incref.exit268
  %.4.i.i271 = atomicrmw add ptr %arg.counts.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit272

NRT_incref.exit272:                               ; preds = %NRT_incref.exit268, %.3.endif.i270
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !1
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i24.i

.3.endif.i24.i:                                   ; preds = %NRT_incref.exit272
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %0 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, i8 0, i64 32, i1 false), !noalias !1
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !1
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !1
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !11
  fence release
  %.4.i.i25.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !11
  %.10.i.i = icmp eq i64 %.4.i.i25.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %B0.endif, !prof !0

.3.endif.if.i.i:                                  ; preds = %.3.endif.i24.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3, !noalias !11
  br label %B0.endif

B130.loopexit:                                    ; preds = %B280.if, %NRT_decref.exit307
  %.187 = icmp sgt i64 %.134.0324, 1
  br i1 %.187, label %B130.if, label %B354

common.ret:                                       ; preds = %B0.if, %NRT_decref.exit293
  %common.ret.op = phi i32 [ 0, %NRT_decref.exit293 ], [ 1, %B0.if ]
  ret i32 %common.ret.op

B354:                                             ; preds = %B130.loopexit, %B0.endif
  br i1 %.4.i, label %.3.endif.i277, label %.3.endif.i274, !prof !0

.3.endif.i274:                                    ; preds = %B354
  fence release
  %.4.i.i275 = atomicrmw sub ptr %arg.z.0, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i275, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i277, !prof !0

.3.endif.if.i:                                    ; preds = %.3.endif.i274
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.z.0) #3
  br label %.3.endif.i277

.3.endif.i277:                                    ; preds = %.3.endif.if.i, %.3.endif.i274, %B354
  fence release
  %.4.i.i278 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i279 = icmp eq i64 %.4.i.i278, 1
  br i1 %.10.i279, label %.3.endif.if.i280, label %NRT_decref.exit281, !prof !0

.3.endif.if.i280:                                 ; preds = %.3.endif.i277
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3
  br label %NRT_decref.exit281

NRT_decref.exit281:                               ; preds = %.3.endif.i277, %.3.endif.if.i280
  br i1 %.4.i269, label %NRT_decref.exit287, label %.3.endif.i283, !prof !0

.3.endif.i283:                                    ; preds = %NRT_decref.exit281
  fence release
  %.4.i.i284 = atomicrmw sub ptr %arg.counts.0, i64 1 monotonic, align 8
  %.10.i285 = icmp eq i64 %.4.i.i284, 1
  br i1 %.10.i285, label %.3.endif.if.i286, label %NRT_decref.exit287, !prof !0

.3.endif.if.i286:                                 ; preds = %.3.endif.i283
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.counts.0) #3
  br label %NRT_decref.exit287

NRT_decref.exit287:                               ; preds = %NRT_decref.exit281, %.3.endif.i283, %.3.endif.if.i286
  br i1 %.4.i265, label %NRT_decref.exit293, label %.3.endif.i289, !prof !0

.3.endif.i289:                                    ; preds = %NRT_decref.exit287
  fence release
  %.4.i.i290 = atomicrmw sub ptr %arg.contexts.0, i64 1 monotonic, align 8
  %.10.i291 = icmp eq i64 %.4.i.i290, 1
  br i1 %.10.i291, label %.3.endif.if.i292, label %NRT_decref.exit293, !prof !0

.3.endif.if.i292:                                 ; preds = %.3.endif.i289
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.contexts.0) #3
  br label %NRT_decref.exit293

NRT_decref.exit293:                               ; preds = %NRT_decref.exit287, %.3.endif.i289, %.3.endif.if.i292
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.if:                                            ; preds = %NRT_incref.exit272
  store ptr @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %.3.endif.if.i.i, %.3.endif.i24.i
  %1 = add nuw i64 %arg.z.2, 4095
  %.166 = lshr i64 %1, 12
  %.145.inv = icmp slt i64 %arg.z.2, 1
  %.187322.not325 = icmp eq i64 %.166, 0
  %.187322.not = select i1 %.145.inv, i1 true, i1 %.187322.not325
  br i1 %.187322.not, label %B354, label %B130.if.lr.ph

B130.if.lr.ph:                                    ; preds = %B0.endif
  %.41.i = icmp eq i64 %arg.direct, 64
  %.255.i = shl nuw i64 1, %arg.direct
  %notmask.i = shl nsw i64 -1, %arg.mantissa
  %.258.i = xor i64 %notmask.i, -1
  br label %B130.if

B130.if:                                          ; preds = %B130.if.lr.ph, %B130.loopexit
  %.134.0324 = phi i64 [ %.166, %B130.if.lr.ph ], [ %.196, %B130.loopexit ]
  %.131.0323 = phi i64 [ 0, %B130.if.lr.ph ], [ %.200, %B130.loopexit ]
  %.196 = add nsw i64 %.134.0324, -1
  %.200 = add nuw i64 %.131.0323, 4096
  %.236 = sub nsw i64 %arg.z.2, %.131.0323
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.236, i64 4096)
  %.267 = add nsw i64 %.13.i, %.131.0323
  %.305 = icmp slt i64 %.131.0323, 0
  %.306 = select i1 %.305, i64 %arg.z.5.0, i64 0
  %.307 = add i64 %.306, %.131.0323
  %.310 = icmp slt i64 %.307, 0
  br i1 %.310, label %B132.endif.else.if, label %B132.endif.else.endif, !prof !0

B132.endif.endif:                                 ; preds = %B132.endif.else.endif.endif.endif, %B132.endif.else.endif.endif.endif.if
  %.295.sroa.13.0 = phi i64 [ %arg.z.5.0, %B132.endif.else.endif.endif.endif.if ], [ %.295.sroa.13.1, %B132.endif.else.endif.endif.endif ]
  %.383 = sub i64 %.295.sroa.13.0, %.295.sroa.0.3
  %.408 = getelementptr i32, ptr %arg.z.4, i64 %.295.sroa.0.3
  br i1 %.4.i, label %.3.endif.i215.i, label %.3.endif.i.i, !prof !0

.3.endif.i.i:                                     ; preds = %B132.endif.endif
  %.4.i.i296 = atomicrmw add ptr %arg.z.0, i64 1 monotonic, align 8
  %.4.i.i.i299 = atomicrmw add ptr %arg.z.0, i64 1 monotonic, align 8, !noalias !12
  br label %.3.endif.i215.i

.3.endif.i215.i:                                  ; preds = %.3.endif.i.i, %B132.endif.endif
  %.4.i.i216.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  %.133244.not.i = icmp slt i64 %.383, 1
  br i1 %.41.i, label %B106.i, label %B220.i

B106.i:                                           ; preds = %.3.endif.i215.i
  br i1 %.133244.not.i, label %B216.i, label %B146.if.i

common.ret.sink.split.i:                          ; preds = %.3.endif.i234.i, %.3.endif.i222.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #3, !noalias !12
  br label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit

B216.i:                                           ; preds = %B146.if.i, %B106.i
  br i1 %.4.i, label %.3.endif.i222.i, label %.3.endif.i219.i, !prof !0

.3.endif.i219.i:                                  ; preds = %B216.i
  fence release
  %.4.i.i220.i = atomicrmw sub ptr %arg.z.0, i64 1 monotonic, align 8, !noalias !12
  %.10.i.i300 = icmp eq i64 %.4.i.i220.i, 1
  br i1 %.10.i.i300, label %.3.endif.if.i.i301, label %.3.endif.i222.i, !prof !0

.3.endif.if.i.i301:                               ; preds = %.3.endif.i219.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.z.0) #3, !noalias !12
  br label %.3.endif.i222.i

.3.endif.i222.i:                                  ; preds = %B216.i, %.3.endif.i219.i, %.3.endif.if.i.i301
  fence release
  %.4.i.i223.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  %.10.i224.i = icmp eq i64 %.4.i.i223.i, 1
  br i1 %.10.i224.i, label %common.ret.sink.split.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, !prof !0

B220.i:                                           ; preds = %.3.endif.i215.i
  br i1 %.133244.not.i, label %B706.i, label %B356.if.i

B694.i:                                           ; preds = %B356.if.i
  %.431.i = lshr i64 %.426.i, 1
  %.432.i = xor i64 %.431.i, -1
  %.434.i = and i64 %.432.i, %.426.i
  %.435.i = uitofp nneg i64 %.434.i to double
  %2 = bitcast double %.435.i to i64
  %.460.i = lshr i64 %2, 52
  %.461.i = add nsw i64 %.460.i, -1023
  %.471.i = sub i64 %.461.i, %arg.direct
  %.473.i = shl i64 %.471.i, %arg.mantissa
  %.475.i = add i64 %.473.i, %.255.i
  %.463.i = sub i64 %.461.i, %arg.mantissa
  %.465.i = and i64 %.463.i, 63
  %.467.i = lshr i64 %.426.i, %.465.i
  %.469.i = and i64 %.467.i, %.258.i
  %.476.i = add i64 %.475.i, %.469.i
  br label %B696.i

B696.i:                                           ; preds = %B356.if.i, %B694.i
  %"$phi696.1.2.1.i" = phi i64 [ %.476.i, %B694.i ], [ %.426.i, %B356.if.i ]
  %3 = getelementptr i8, ptr %data.i.i.i.i, i64 %.298.0242.i
  %.532.i = trunc i64 %"$phi696.1.2.1.i" to i8
  store i8 %.532.i, ptr %3, align 1, !noalias !12
  %exitcond.not.i = icmp eq i64 %.383, %.367.i
  br i1 %exitcond.not.i, label %B706.i, label %B356.if.i

B706.i:                                           ; preds = %B696.i, %B220.i
  br i1 %.4.i, label %.3.endif.i234.i, label %.3.endif.i228.i, !prof !0

.3.endif.i228.i:                                  ; preds = %B706.i
  fence release
  %.4.i.i229.i = atomicrmw sub ptr %arg.z.0, i64 1 monotonic, align 8, !noalias !12
  %.10.i230.i = icmp eq i64 %.4.i.i229.i, 1
  br i1 %.10.i230.i, label %.3.endif.if.i231.i, label %.3.endif.i234.i, !prof !0

.3.endif.if.i231.i:                               ; preds = %.3.endif.i228.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.z.0) #3, !noalias !12
  br label %.3.endif.i234.i

.3.endif.i234.i:                                  ; preds = %B706.i, %.3.endif.i228.i, %.3.endif.if.i231.i
  fence release
  %.4.i.i235.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  %.10.i236.i = icmp eq i64 %.4.i.i235.i, 1
  br i1 %.10.i236.i, label %common.ret.sink.split.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, !prof !0

B146.if.i:                                        ; preds = %B106.i, %B146.if.i
  %.75.0246.i = phi i64 [ %.146.i, %B146.if.i ], [ 0, %B106.i ]
  %.146.i = add nuw nsw i64 %.75.0246.i, 1
  %4 = getelementptr i32, ptr %.408, i64 %.75.0246.i
  %.200.i = load i32, ptr %4, align 4, !noalias !12
  %.201.i = zext i32 %.200.i to i64
  %.203.i = lshr i64 %.201.i, %arg.mantissa
  %5 = getelementptr i8, ptr %data.i.i.i.i, i64 %.75.0246.i
  %.233.i = trunc i64 %.203.i to i8
  store i8 %.233.i, ptr %5, align 1, !noalias !12
  %exitcond247.not.i = icmp eq i64 %.383, %.146.i
  br i1 %exitcond247.not.i, label %B216.i, label %B146.if.i

B356.if.i:                                        ; preds = %B220.i, %B696.i
  %.298.0242.i = phi i64 [ %.367.i, %B696.i ], [ 0, %B220.i ]
  %.367.i = add nuw nsw i64 %.298.0242.i, 1
  %6 = getelementptr i32, ptr %.408, i64 %.298.0242.i
  %.425.i = load i32, ptr %6, align 4, !noalias !12
  %.426.i = zext i32 %.425.i to i64
  %.482.i = icmp ugt i64 %.255.i, %.426.i
  br i1 %.482.i, label %B696.i, label %B694.i

_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %common.ret.sink.split.i, %.3.endif.i222.i, %.3.endif.i234.i
  br i1 %.4.i, label %NRT_decref.exit307, label %.3.endif.i303, !prof !0

.3.endif.i303:                                    ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit
  fence release
  %.4.i.i304 = atomicrmw sub ptr %arg.z.0, i64 1 monotonic, align 8
  %.10.i305 = icmp eq i64 %.4.i.i304, 1
  br i1 %.10.i305, label %.3.endif.if.i306, label %NRT_decref.exit307, !prof !0

.3.endif.if.i306:                                 ; preds = %.3.endif.i303
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.z.0) #3
  br label %NRT_decref.exit307

NRT_decref.exit307:                               ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, %.3.endif.i303, %.3.endif.if.i306
  %.553319.not = icmp slt i64 %.236, 1
  br i1 %.553319.not, label %B130.loopexit, label %B280.if

B132.endif.else.if:                               ; preds = %B130.if
  br label %B132.endif.else.endif

B132.endif.else.endif:                            ; preds = %B132.endif.else.if, %B130.if
  %.295.sroa.0.1 = phi i64 [ 0, %B132.endif.else.if ], [ %.307, %B130.if ]
  %.315.not = icmp slt i64 %.307, %arg.z.5.0
  br i1 %.315.not, label %B132.endif.else.endif.endif, label %B132.endif.else.endif.if, !prof !15

B132.endif.else.endif.if:                         ; preds = %B132.endif.else.endif
  br label %B132.endif.else.endif.endif

B132.endif.else.endif.endif:                      ; preds = %B132.endif.else.endif.if, %B132.endif.else.endif
  %.295.sroa.0.3 = phi i64 [ %arg.z.5.0, %B132.endif.else.endif.if ], [ %.295.sroa.0.1, %B132.endif.else.endif ]
  %.322 = icmp slt i64 %.267, 0
  %.323 = select i1 %.322, i64 %arg.z.5.0, i64 0
  %.324 = add i64 %.323, %.267
  %.327 = icmp slt i64 %.324, 0
  br i1 %.327, label %B132.endif.else.endif.endif.if, label %B132.endif.else.endif.endif.endif, !prof !0

B132.endif.else.endif.endif.if:                   ; preds = %B132.endif.else.endif.endif
  br label %B132.endif.else.endif.endif.endif

B132.endif.else.endif.endif.endif:                ; preds = %B132.endif.else.endif.endif.if, %B132.endif.else.endif.endif
  %.295.sroa.13.1 = phi i64 [ 0, %B132.endif.else.endif.endif.if ], [ %.324, %B132.endif.else.endif.endif ]
  %.332.not = icmp slt i64 %.324, %arg.z.5.0
  br i1 %.332.not, label %B132.endif.endif, label %B132.endif.else.endif.endif.endif.if, !prof !15

B132.endif.else.endif.endif.endif.if:             ; preds = %B132.endif.else.endif.endif.endif
  br label %B132.endif.endif

B280.if:                                          ; preds = %NRT_decref.exit307, %B280.if
  %.500.0321 = phi i64 [ %.562, %B280.if ], [ %.13.i, %NRT_decref.exit307 ]
  %.497.0320 = phi i64 [ %.566, %B280.if ], [ 0, %NRT_decref.exit307 ]
  %.562 = add nsw i64 %.500.0321, -1
  %.566 = add nuw nsw i64 %.497.0320, 1
  %.592 = add nuw nsw i64 %.497.0320, %.131.0323
  %.606 = icmp slt i64 %.592, 0
  %.607 = select i1 %.606, i64 %arg.contexts.5.0, i64 0
  %7 = getelementptr i16, ptr %arg.contexts.4, i64 %.592
  %.621 = getelementptr i16, ptr %7, i64 %.607
  %.622 = load i16, ptr %.621, align 2
  %8 = getelementptr i8, ptr %data.i.i.i.i, i64 %.497.0320
  %.652 = load i8, ptr %8, align 1
  %.658 = zext i16 %.622 to i64
  %.659 = zext i8 %.652 to i64
  %.697 = mul i64 %arg.counts.5.1, %.658
  %9 = getelementptr i64, ptr %arg.counts.4, i64 %.697
  %.701 = getelementptr i64, ptr %9, i64 %.659
  %.702 = load i64, ptr %.701, align 8
  %.703 = add nsw i64 %.702, 1
  store i64 %.703, ptr %.701, align 8
  %.553 = icmp samesign ugt i64 %.500.0321, 1
  br i1 %.553, label %B280.if, label %B130.loopexit
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_few_tally(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6) local_unnamed_addr {
  %.1204.i.i = alloca ptr, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.1566.i.i = alloca ptr, align 8
  %excinfo.4.i.i = alloca ptr, align 8
  %.15.i = add i64 %a0, 32
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 8, !noalias !16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.20.i = load i64, ptr %.18.i, align 8, !noalias !16
  %.21.i = add i64 %a0, 16
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !16
  %.26.i = inttoptr i64 %.23.i to ptr
  %.51.i = add i64 %a1, 32
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !16
  %.54.i = inttoptr i64 %.53.i to ptr
  %.56.i = load i64, ptr %.54.i, align 8, !noalias !16
  %.57.i = add i64 %a1, 16
  %.58.i = inttoptr i64 %.57.i to ptr
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !16
  %.62.i = inttoptr i64 %.59.i to ptr
  %.87.i = add i64 %a2, 32
  %.88.i = inttoptr i64 %.87.i to ptr
  %.89.i = load i64, ptr %.88.i, align 8, !noalias !16
  %.90.i = inttoptr i64 %.89.i to ptr
  %.92.i = load i64, ptr %.90.i, align 8, !noalias !16
  %.93.i = add i64 %a2, 16
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !16
  %.98.i = inttoptr i64 %.95.i to ptr
  %.123.i = add i64 %a3, 32
  %.124.i = inttoptr i64 %.123.i to ptr
  %.125.i = load i64, ptr %.124.i, align 8, !noalias !16
  %.126.i = inttoptr i64 %.125.i to ptr
  %.128.i = load i64, ptr %.126.i, align 8, !noalias !16
  %.129.i = add i64 %a3, 16
  %.130.i = inttoptr i64 %.129.i to ptr
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !16
  %.134.i = inttoptr i64 %.131.i to ptr
  %.165.i = add i64 %a4, 16
  %.166.i = inttoptr i64 %.165.i to ptr
  %.167.i = load i64, ptr %.166.i, align 8, !noalias !16
  %.170.i = inttoptr i64 %.167.i to ptr
  %.195.i = add i64 %a5, 32
  %.196.i = inttoptr i64 %.195.i to ptr
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !16
  %.198.i = inttoptr i64 %.197.i to ptr
  %.201.i = getelementptr i8, ptr %.198.i, i64 8
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !16
  %.204.i = add i64 %a5, 16
  %.205.i = inttoptr i64 %.204.i to ptr
  %.206.i = load i64, ptr %.205.i, align 8, !noalias !16
  %.209.i = inttoptr i64 %.206.i to ptr
  %.237.i = add i64 %a6, 32
  %.238.i = inttoptr i64 %.237.i to ptr
  %.239.i = load i64, ptr %.238.i, align 8, !noalias !16
  %.240.i = inttoptr i64 %.239.i to ptr
  %.242.i = load i64, ptr %.240.i, align 8, !noalias !16
  %.243.i = getelementptr i8, ptr %.240.i, i64 8
  %.244.i = load i64, ptr %.243.i, align 8, !noalias !16
  %.246.i = add i64 %a6, 16
  %.247.i = inttoptr i64 %.246.i to ptr
  %.248.i = load i64, ptr %.247.i, align 8, !noalias !16
  %.251.i = inttoptr i64 %.248.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.1204.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %.1566.i.i), !noalias !16
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.4.i.i), !noalias !16
  store ptr null, ptr %.1204.i.i, align 8, !noalias !20
  store ptr null, ptr %excinfo.2.i.i, align 8, !noalias !20
  store ptr null, ptr %.1566.i.i, align 8, !noalias !20
  store ptr null, ptr %excinfo.4.i.i, align 8, !noalias !20
  %.138.0.i.i = and i64 %.20.i, 3
  %.168.i.i = and i64 %.20.i, -4
  %1 = tail call i64 @llvm.smax.i64(i64 %.20.i, i64 3)
  %spec.select.i.i = lshr i64 %1, 2
  %.2541055.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.2541055.not.i.i, label %B284.preheader.i.i, label %B74.if.i.i

B74.loopexit.i.i:                                 ; preds = %B108.if.i.i
  %.263.i.i = add nsw i64 %.199.01057.i.i, -1
  %.267.i.i = add nuw nsw i64 %.196.01056.i.i, 4
  %.254.i.i = icmp sgt i64 %.199.01057.i.i, 1
  br i1 %.254.i.i, label %B74.if.i.i, label %B284.preheader.i.i

B284.preheader.i.i:                               ; preds = %B74.loopexit.i.i, %0
  %.6371058.not.i.i = icmp eq i64 %.138.0.i.i, 0
  br i1 %.6371058.not.i.i, label %B374.i.i, label %B284.if.i.i

B374.i.i:                                         ; preds = %B284.if.i.i, %B284.preheader.i.i
  %or.cond.not = icmp ult i64 %.56.i, 4611686018427387904
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !24

B0.endif.endif.endif.i.i.i:                       ; preds = %B374.i.i
  %.30.i.i.i = shl nuw nsw i64 %.56.i, 1
  %all.i.i.i.i.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !25
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.endif.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %2 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, i8 0, i64 32, i1 false), !noalias !25
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !25
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !25
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !35
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !35
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B374.endif.i.i, !prof !0

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !35
  br label %B374.endif.i.i

B18283.i.i:                                       ; preds = %B18207.if.i.i, %B374.endif.i.i
  fence release
  %.4.i.i938.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i939.i.i = icmp eq i64 %.4.i.i938.i.i, 1
  br i1 %.10.i939.i.i, label %.3.endif.if.i940.i.i, label %NRT_decref.exit941.i.i, !prof !0

.3.endif.if.i940.i.i:                             ; preds = %B18283.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !20
  br label %NRT_decref.exit941.i.i

NRT_decref.exit941.i.i:                           ; preds = %.3.endif.if.i940.i.i, %B18283.i.i
  %.1170.i.i = load i64, ptr %.170.i, align 8, !noalias !20
  %.1199.i.i = getelementptr i8, ptr %.170.i, i64 8
  %.1200.i.i = load i64, ptr %.1199.i.i, align 8, !noalias !20
  store ptr null, ptr %.1204.i.i, align 8, !noalias !20
  %.1216.i.i = call fastcc i32 @_ZN14sparse_kernels5words5countB4v382B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE(ptr %.1204.i.i, ptr %excinfo.2.i.i, ptr null, i64 %.56.i, ptr readonly %.62.i, i64 %.56.i, ptr nonnull %piece.i.i.i.i.i.i, ptr %data.i.i.i.i.i.i, i64 %.56.i, i64 %.1170.i.i, i64 %.1200.i.i, ptr null, ptr %.251.i, i64 %.244.i)
  %.1218.not.i.i = icmp eq i32 %.1216.i.i, 0
  br i1 %.1218.not.i.i, label %B18283.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !15

B74.if.i.i:                                       ; preds = %0, %B74.loopexit.i.i
  %.199.01057.i.i = phi i64 [ %.263.i.i, %B74.loopexit.i.i ], [ %spec.select.i.i, %0 ]
  %.196.01056.i.i = phi i64 [ %.267.i.i, %B74.loopexit.i.i ], [ 0, %0 ]
  %invariant.gep.i.i = getelementptr i16, ptr %.26.i, i64 %.196.01056.i.i
  br label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B108.if.i.i, %B74.if.i.i
  %.318.01053.i.i = phi i64 [ 0, %B74.if.i.i ], [ %.387.i.i, %B108.if.i.i ]
  %.387.i.i = add nuw nsw i64 %.318.01053.i.i, 1
  %gep.i.i = getelementptr i16, ptr %invariant.gep.i.i, i64 %.318.01053.i.i
  %.443.i.i = load i16, ptr %gep.i.i, align 2, !noalias !20
  %.444.i.i = zext i16 %.443.i.i to i64
  %.485.i.i = mul i64 %.318.01053.i.i, %.202.i
  %3 = getelementptr i64, ptr %.209.i, i64 %.485.i.i
  %.489.i.i = getelementptr i64, ptr %3, i64 %.444.i.i
  %.490.i.i = load i64, ptr %.489.i.i, align 8, !noalias !20
  %.491.i.i = add nsw i64 %.490.i.i, 1
  store i64 %.491.i.i, ptr %.489.i.i, align 8, !noalias !20
  %exitcond.not.i.i = icmp eq i64 %.387.i.i, 4
  br i1 %exitcond.not.i.i, label %B74.loopexit.i.i, label %B108.if.i.i

B284.if.i.i:                                      ; preds = %B284.preheader.i.i, %B284.if.i.i
  %.584.01060.i.i = phi i64 [ %.646.i.i, %B284.if.i.i ], [ %.138.0.i.i, %B284.preheader.i.i ]
  %.581.01059.i.i = phi i64 [ %.650.i.i, %B284.if.i.i ], [ %.168.i.i, %B284.preheader.i.i ]
  %.646.i.i = add nsw i64 %.584.01060.i.i, -1
  %.650.i.i = add nuw nsw i64 %.581.01059.i.i, 1
  %.688.i.i = icmp slt i64 %.581.01059.i.i, 0
  %.689.i.i = select i1 %.688.i.i, i64 %.20.i, i64 0
  %4 = getelementptr i16, ptr %.26.i, i64 %.581.01059.i.i
  %.703.i.i = getelementptr i16, ptr %4, i64 %.689.i.i
  %.704.i.i = load i16, ptr %.703.i.i, align 2, !noalias !20
  %.705.i.i = zext i16 %.704.i.i to i64
  %.755.i.i = getelementptr i64, ptr %.209.i, i64 %.705.i.i
  %.756.i.i = load i64, ptr %.755.i.i, align 8, !noalias !20
  %.757.i.i = add nsw i64 %.756.i.i, 1
  store i64 %.757.i.i, ptr %.755.i.i, align 8, !noalias !20
  %.637.i.i = icmp sgt i64 %.584.01060.i.i, 1
  br i1 %.637.i.i, label %B284.if.i.i, label %B374.i.i

B374.endif.i.i:                                   ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.4.i.i958.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.9941061.not.i.i = icmp slt i64 %.92.i, 1
  br i1 %.9941061.not.i.i, label %B18283.i.i, label %B18207.if.i.i

B18207.if.i.i:                                    ; preds = %B374.endif.i.i, %B18207.if.i.i
  %.938.01062.i.i = phi i64 [ %.1007.i.i, %B18207.if.i.i ], [ 0, %B374.endif.i.i ]
  %.1007.i.i = add nuw nsw i64 %.938.01062.i.i, 1
  %5 = getelementptr i32, ptr %.98.i, i64 %.938.01062.i.i
  %.1061.i.i = load i32, ptr %5, align 4, !noalias !20
  %.1063.i.i = zext i32 %.1061.i.i to i64
  %.1088.i.i = getelementptr i16, ptr %.26.i, i64 %.1063.i.i
  %.1089.i.i = load i16, ptr %.1088.i.i, align 2, !noalias !20
  %6 = getelementptr i16, ptr %data.i.i.i.i.i.i, i64 %.938.01062.i.i
  store i16 %.1089.i.i, ptr %6, align 2, !noalias !20
  %exitcond1064.not.i.i = icmp eq i64 %.92.i, %.1007.i.i
  br i1 %exitcond1064.not.i.i, label %B18283.i.i, label %B18207.if.i.i

B18283.endif.i.i:                                 ; preds = %NRT_decref.exit941.i.i
  fence release
  %.4.i.i980.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i981.i.i = icmp eq i64 %.4.i.i980.i.i, 1
  br i1 %.10.i981.i.i, label %.3.endif.if.i982.i.i, label %NRT_decref.exit983.i.i, !prof !0

.3.endif.if.i982.i.i:                             ; preds = %B18283.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !20
  br label %NRT_decref.exit983.i.i

NRT_decref.exit983.i.i:                           ; preds = %.3.endif.if.i982.i.i, %B18283.endif.i.i
  %or.cond3.not = icmp ult i64 %.128.i, 4611686018427387904
  br i1 %or.cond3.not, label %B0.endif.endif.endif.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !24

B0.endif.endif.endif.i.i.i.i:                     ; preds = %NRT_decref.exit983.i.i
  %.30.i.i.i.i = shl nuw nsw i64 %.128.i, 1
  %all.i.i.i.i.i.i.i = add nuw i64 %.30.i.i.i.i, 128
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !36
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %B0.endif.endif.endif.i.i.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %7 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, i8 0, i64 32, i1 false), !noalias !36
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !36
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !36
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !49
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !49
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %.3.endif.i9.i.i.i.i, !prof !0

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !49
  br label %.3.endif.i9.i.i.i.i

.3.endif.i9.i.i.i.i:                              ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i24.i.i.i.i
  %.4.i.i.i984.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  %.4.i.i.i22.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i.i.i, i8 0, i64 %.30.i.i.i.i, i1 false), !noalias !51
  fence release
  %.4.i.i10.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i.i23.i.i.i = icmp eq i64 %.4.i.i10.i.i.i.i, 1
  br i1 %.10.i.i23.i.i.i, label %.3.endif.if.i.i24.i.i.i, label %.3.endif.i30.i.i.i, !prof !0

.3.endif.if.i.i24.i.i.i:                          ; preds = %.3.endif.i9.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !51
  br label %.3.endif.i30.i.i.i

.3.endif.i30.i.i.i:                               ; preds = %.3.endif.if.i.i24.i.i.i, %.3.endif.i9.i.i.i.i
  %.4.i.i27.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  fence release
  %.4.i.i31.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  %.10.i.i990.i.i = icmp eq i64 %.4.i.i31.i.i.i, 1
  br i1 %.10.i.i990.i.i, label %.3.endif.if.i.i992.i.i, label %.3.endif.i33.i.i.i, !prof !0

.3.endif.if.i.i992.i.i:                           ; preds = %.3.endif.i30.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !50
  br label %.3.endif.i33.i.i.i

.3.endif.i33.i.i.i:                               ; preds = %.3.endif.if.i.i992.i.i, %.3.endif.i30.i.i.i
  fence release
  %.4.i.i34.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  %.10.i35.i.i.i = icmp eq i64 %.4.i.i34.i.i.i, 1
  br i1 %.10.i35.i.i.i, label %.3.endif.if.i36.i.i.i, label %B18283.endif.endif.i.i, !prof !0

.3.endif.if.i36.i.i.i:                            ; preds = %.3.endif.i33.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !50
  br label %B18283.endif.endif.i.i

B18283.endif.endif.i.i:                           ; preds = %.3.endif.if.i36.i.i.i, %.3.endif.i33.i.i.i
  %.1317.i.i = getelementptr i8, ptr %.170.i, i64 16
  %.1318.i.i = load i64, ptr %.1317.i.i, align 8, !noalias !20
  %.1347.i.i = getelementptr i8, ptr %.170.i, i64 24
  %.1348.i.i = load i64, ptr %.1347.i.i, align 8, !noalias !20
  %.1369.i.i = add nsw i64 %.242.i, -1
  %.1412.i.i = tail call i64 @llvm.smin.i64(i64 %.242.i, i64 0)
  %.1413.i.i = add i64 %.1369.i.i, %.1412.i.i
  %.1416.i.i = icmp slt i64 %.1413.i.i, 0
  br i1 %.1416.i.i, label %B18283.endif.endif.else.if.i.i, label %B18283.endif.endif.else.endif.i.i, !prof !0

B18283.endif.endif.else.if.i.i:                   ; preds = %B18283.endif.endif.i.i
  br label %B18283.endif.endif.else.endif.i.i

B18283.endif.endif.else.endif.i.i:                ; preds = %B18283.endif.endif.else.if.i.i, %B18283.endif.endif.i.i
  %.1401.sroa.0.1.i.i = phi i64 [ 0, %B18283.endif.endif.else.if.i.i ], [ %.1413.i.i, %B18283.endif.endif.i.i ]
  %.1421.not.i.i = icmp slt i64 %.1413.i.i, %.242.i
  %spec.select.i.v = select i1 %.1421.not.i.i, i64 %.1401.sroa.0.1.i.i, i64 %.242.i, !prof !15
  %spec.select.i = mul i64 %spec.select.i.v, %.244.i
  %.1520.i.i = getelementptr i64, ptr %.251.i, i64 %spec.select.i
  store ptr null, ptr %.1566.i.i, align 8, !noalias !20
  %.1578.i.i = call fastcc i32 @_ZN14sparse_kernels5words5countB4v382B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIxLi2E1C7mutable7alignedE(ptr %.1566.i.i, ptr %excinfo.4.i.i, ptr null, i64 %.128.i, ptr readonly %.134.i, i64 %.128.i, ptr nonnull %piece.i.i.i.i.i.i.i, ptr %data.i.i.i.i.i.i.i, i64 %.128.i, i64 %.1318.i.i, i64 %.1348.i.i, ptr null, ptr %.1520.i.i, i64 %.244.i)
  %.1580.not.i.i = icmp eq i32 %.1578.i.i, 0
  br i1 %.1580.not.i.i, label %B18283.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !15

B18283.endif.endif.endif.endif.i.i:               ; preds = %B18283.endif.endif.else.endif.i.i
  fence release
  %.4.i.i1023.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i1024.i.i = icmp eq i64 %.4.i.i1023.i.i, 1
  br i1 %.10.i1024.i.i, label %.3.endif.if.i1025.i.i, label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit, !prof !0

.3.endif.if.i1025.i.i:                            ; preds = %B18283.endif.endif.endif.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !20
  br label %_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit

_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx.exit: ; preds = %.3.endif.if.i1025.i.i, %B18283.endif.endif.endif.endif.i.i, %NRT_decref.exit941.i.i, %B18283.endif.endif.else.endif.i.i, %B0.endif.endif.endif.i.i.i.i, %NRT_decref.exit983.i.i, %B0.endif.endif.endif.i.i.i, %B374.i.i
  %8 = phi i64 [ -9223372036854775808, %NRT_decref.exit941.i.i ], [ -9223372036854775808, %B374.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i ], [ -9223372036854775808, %NRT_decref.exit983.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i.i.i ], [ -9223372036854775808, %B18283.endif.endif.else.endif.i.i ], [ 0, %B18283.endif.endif.endif.endif.i.i ], [ 0, %.3.endif.if.i1025.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.1204.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.1566.i.i), !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.4.i.i), !noalias !16
  ret i64 %8
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !5, !7, !8, !10}
!2 = distinct !{!2, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!3 = distinct !{!3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!4 = distinct !{!4, !3, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v376B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!11 = !{!8, !10}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!14 = distinct !{!14, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!15 = !{!"branch_weights", i32 99, i32 1}
!16 = !{!17, !19}
!17 = distinct !{!17, !18, !"_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx: %retptr"}
!18 = distinct !{!18, !"_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx"}
!19 = distinct !{!19, !18, !"_ZN13_3cdynamic_3e5entryB4v384B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx: %excinfo"}
!20 = !{!21, !23, !17, !19}
!21 = distinct !{!21, !22, !"_ZN14sparse_kernels3few5tallyB4v385B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE: %retptr"}
!22 = distinct !{!22, !"_ZN14sparse_kernels3few5tallyB4v385B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE"}
!23 = distinct !{!23, !22, !"_ZN14sparse_kernels3few5tallyB4v385B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE: %excinfo"}
!24 = !{!"branch_weights", i32 9801, i32 199}
!25 = !{!26, !28, !29, !31, !32, !34, !21, !23, !17, !19}
!26 = distinct !{!26, !27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!27 = distinct !{!27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!28 = distinct !{!28, !27, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!29 = distinct !{!29, !30, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!30 = distinct !{!30, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!31 = distinct !{!31, !30, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!32 = distinct !{!32, !33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v372B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!33 = distinct !{!33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v372B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!34 = distinct !{!34, !33, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v372B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!35 = !{!32, !34, !21, !23, !17, !19}
!36 = !{!37, !39, !40, !42, !43, !45, !46, !48, !21, !23, !17, !19}
!37 = distinct !{!37, !38, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!38 = distinct !{!38, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!39 = distinct !{!39, !38, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!40 = distinct !{!40, !41, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!41 = distinct !{!41, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!42 = distinct !{!42, !41, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!43 = distinct !{!43, !44, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v380B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!44 = distinct !{!44, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v380B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!45 = distinct !{!45, !44, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v380B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!46 = distinct !{!46, !47, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v379B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %retptr"}
!47 = distinct !{!47, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v379B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29"}
!48 = distinct !{!48, !47, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v379B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint16_29: %excinfo"}
!49 = !{!43, !45, !46, !48, !21, !23, !17, !19}
!50 = !{!46, !48, !21, !23, !17, !19}
!51 = !{!52, !46, !48, !21, !23, !17, !19}
!52 = distinct !{!52, !53, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v381B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!53 = distinct !{!53, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v381B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayItLi1E1C7mutable7alignedE"}

; 7469456cbb472b93b03fd6aa5b6b1249

@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr %arg.z.0, i64 %arg.z.2, ptr readonly captures(none) %arg.z.4, i64 %arg.direct, i64 %arg.mantissa, ptr %arg.tokens.0, ptr captures(none) %arg.tokens.4, ptr %arg.raw.0, ptr writeonly captures(none) %arg.raw.4) unnamed_addr {
entry:
  %.4.i = icmp eq ptr %arg.z.0, null
  br i1 %.4.i, label %NRT_incref.exit, label %.3.endif.i, !prof !0

.3.endif.i:                                       ; preds = %entry
  %.4.i.i = atomicrmw add ptr %arg.z.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit

NRT_incref.exit:                                  ; preds = %entry, %.3.endif.i
  %.4.i345 = icmp eq ptr %arg.tokens.0, null
  br i1 %.4.i345, label %NRT_incref.exit348, label %.3.endif.i346, !prof !0

.3.endif.i346:                                    ; preds = %NRT_incref.exit
  %.4.i.i347 = atomicrmw add ptr %arg.tokens.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit348

NRT_incref.exit348:                               ; preds = %NRT_incref.exit, %.3.endif.i346
  %.4.i349 = icmp eq ptr %arg.raw.0, null
  br i1 %.4.i349, label %NRT_incref.exit352, label %.3.endif.i350, !prof !0

.3.endif.i350:                                    ; preds = %NRT_incref.exit348
  %.4.i.i351 = atomicrmw add ptr %arg.raw.0, i64 1 monotonic, align 8
  br label %NRT_incref.exit352

NRT_incref.exit352:                               ; preds = %NRT_incref.exit348, %.3.endif.i350
  br i1 %.4.i, label %NRT_incref.exit.i, label %.3.endif.i.i, !prof !0

.3.endif.i.i:                                     ; preds = %NRT_incref.exit352
  %.4.i.i.i = atomicrmw add ptr %arg.z.0, i64 1 monotonic, align 8, !noalias !1
  br label %NRT_incref.exit.i

NRT_incref.exit.i:                                ; preds = %.3.endif.i.i, %NRT_incref.exit352
  br i1 %.4.i345, label %NRT_incref.exit217.i, label %.3.endif.i215.i, !prof !0

.3.endif.i215.i:                                  ; preds = %NRT_incref.exit.i
  %.4.i.i216.i = atomicrmw add ptr %arg.tokens.0, i64 1 monotonic, align 8, !noalias !1
  br label %NRT_incref.exit217.i

NRT_incref.exit217.i:                             ; preds = %.3.endif.i215.i, %NRT_incref.exit.i
  %.41.i = icmp eq i64 %arg.direct, 64
  br i1 %.41.i, label %B106.i, label %B220.i

B106.i:                                           ; preds = %NRT_incref.exit217.i
  %.133244.not.i = icmp slt i64 %arg.z.2, 1
  br i1 %.133244.not.i, label %B216.i, label %B146.if.i

common.ret.sink.split.i:                          ; preds = %.3.endif.i234.i, %.3.endif.i222.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.tokens.0) #3, !noalias !1
  br label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit

B216.i:                                           ; preds = %B146.if.i, %B106.i
  br i1 %.4.i, label %NRT_decref.exit.i, label %.3.endif.i219.i, !prof !0

.3.endif.i219.i:                                  ; preds = %B216.i
  fence release
  %.4.i.i220.i = atomicrmw sub ptr %arg.z.0, i64 1 monotonic, align 8, !noalias !1
  %.10.i.i = icmp eq i64 %.4.i.i220.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %NRT_decref.exit.i, !prof !0

.3.endif.if.i.i:                                  ; preds = %.3.endif.i219.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.z.0) #3, !noalias !1
  br label %NRT_decref.exit.i

NRT_decref.exit.i:                                ; preds = %.3.endif.if.i.i, %.3.endif.i219.i, %B216.i
  br i1 %.4.i345, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, label %.3.endif.i222.i, !prof !0

.3.endif.i222.i:                                  ; preds = %NRT_decref.exit.i
  fence release
  %.4.i.i223.i = atomicrmw sub ptr %arg.tokens.0, i64 1 monotonic, align 8, !noalias !1
  %.10.i224.i = icmp eq i64 %.4.i.i223.i, 1
  br i1 %.10.i224.i, label %common.ret.sink.split.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, !prof !0

B220.i:                                           ; preds = %NRT_incref.exit217.i
  %.255.i = shl nuw i64 1, %arg.direct
  %notmask.i = shl nsw i64 -1, %arg.mantissa
  %.258.i = xor i64 %notmask.i, -1
  %.354241.not.i = icmp slt i64 %arg.z.2, 1
  br i1 %.354241.not.i, label %B706.i, label %B356.if.i

B694.i:                                           ; preds = %B356.if.i
  %.431.i = lshr i64 %.426.i, 1
  %.432.i = xor i64 %.431.i, -1
  %.434.i = and i64 %.432.i, %.426.i
  %.435.i = uitofp nneg i64 %.434.i to double
  %0 = bitcast double %.435.i to i64
  %.460.i = lshr i64 %0, 52
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
  %1 = getelementptr i8, ptr %arg.tokens.4, i64 %.298.0242.i
  %.532.i = trunc i64 %"$phi696.1.2.1.i" to i8
  store i8 %.532.i, ptr %1, align 1, !noalias !1
  %exitcond.not.i = icmp eq i64 %arg.z.2, %.367.i
  br i1 %exitcond.not.i, label %B706.i, label %B356.if.i

B706.i:                                           ; preds = %B696.i, %B220.i
  br i1 %.4.i, label %NRT_decref.exit232.i, label %.3.endif.i228.i, !prof !0

.3.endif.i228.i:                                  ; preds = %B706.i
  fence release
  %.4.i.i229.i = atomicrmw sub ptr %arg.z.0, i64 1 monotonic, align 8, !noalias !1
  %.10.i230.i = icmp eq i64 %.4.i.i229.i, 1
  br i1 %.10.i230.i, label %.3.endif.if.i231.i, label %NRT_decref.exit232.i, !prof !0

.3.endif.if.i231.i:                               ; preds = %.3.endif.i228.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.z.0) #3, !noalias !1
  br label %NRT_decref.exit232.i

NRT_decref.exit232.i:                             ; preds = %.3.endif.if.i231.i, %.3.endif.i228.i, %B706.i
  br i1 %.4.i345, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, label %.3.endif.i234.i, !prof !0

.3.endif.i234.i:                                  ; preds = %NRT_decref.exit232.i
  fence release
  %.4.i.i235.i = atomicrmw sub ptr %arg.tokens.0, i64 1 monotonic, align 8, !noalias !1
  %.10.i236.i = icmp eq i64 %.4.i.i235.i, 1
  br i1 %.10.i236.i, label %common.ret.sink.split.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, !prof !0

B146.if.i:                                        ; preds = %B106.i, %B146.if.i
  %.75.0246.i = phi i64 [ %.146.i, %B146.if.i ], [ 0, %B106.i ]
  %.146.i = add nuw nsw i64 %.75.0246.i, 1
  %2 = getelementptr i32, ptr %arg.z.4, i64 %.75.0246.i
  %.200.i = load i32, ptr %2, align 4, !noalias !1
  %.201.i = zext i32 %.200.i to i64
  %.203.i = lshr i64 %.201.i, %arg.mantissa
  %3 = getelementptr i8, ptr %arg.tokens.4, i64 %.75.0246.i
  %.233.i = trunc i64 %.203.i to i8
  store i8 %.233.i, ptr %3, align 1, !noalias !1
  %exitcond247.not.i = icmp eq i64 %arg.z.2, %.146.i
  br i1 %exitcond247.not.i, label %B216.i, label %B146.if.i

B356.if.i:                                        ; preds = %B220.i, %B696.i
  %.298.0242.i = phi i64 [ %.367.i, %B696.i ], [ 0, %B220.i ]
  %.367.i = add nuw nsw i64 %.298.0242.i, 1
  %4 = getelementptr i32, ptr %arg.z.4, i64 %.298.0242.i
  %.425.i = load i32, ptr %4, align 4, !noalias !1
  %.426.i = zext i32 %.425.i to i64
  %.482.i = icmp ugt i64 %.255.i, %.426.i
  br i1 %.482.i, label %B696.i, label %B694.i

_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %common.ret.sink.split.i, %NRT_decref.exit.i, %.3.endif.i222.i, %NRT_decref.exit232.i, %.3.endif.i234.i
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 384), !noalias !4
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %B0.endif.if, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %5 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, i8 0, i64 32, i1 false), !noalias !4
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !4
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !4
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %.3.endif.i9.i.i.i, !prof !0

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !20
  br label %.3.endif.i9.i.i.i

.3.endif.i9.i.i.i:                                ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.4.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.4.i.i.i22.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !22
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(256) %data.i.i.i.i.i.i, i8 0, i64 256, i1 false), !noalias !22
  fence release
  %.4.i.i10.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !22
  %.10.i.i23.i.i = icmp eq i64 %.4.i.i10.i.i.i, 1
  br i1 %.10.i.i23.i.i, label %.3.endif.if.i.i24.i.i, label %.3.endif.i30.i.i, !prof !0

.3.endif.if.i.i24.i.i:                            ; preds = %.3.endif.i9.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !22
  br label %.3.endif.i30.i.i

.3.endif.i30.i.i:                                 ; preds = %.3.endif.if.i.i24.i.i, %.3.endif.i9.i.i.i
  %.4.i.i27.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  fence release
  %.4.i.i31.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.10.i.i.i = icmp eq i64 %.4.i.i31.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %.3.endif.i33.i.i, !prof !0

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i30.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !21
  br label %.3.endif.i33.i.i

.3.endif.i33.i.i:                                 ; preds = %.3.endif.if.i.i.i, %.3.endif.i30.i.i
  fence release
  %.4.i.i34.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !21
  %.10.i35.i.i = icmp eq i64 %.4.i.i34.i.i, 1
  br i1 %.10.i35.i.i, label %.3.endif.if.i36.i.i, label %B0.endif.i, !prof !0

.3.endif.if.i36.i.i:                              ; preds = %.3.endif.i33.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !21
  br label %B0.endif.i

.3.endif.i.i355:                                  ; preds = %B170.if.i
  %.4.i.i.i356 = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.4.i.i308.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  %.4.i.i312.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.4.i.i316.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  fence release
  %.4.i.i320.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i.i357 = icmp eq i64 %.4.i.i320.i, 1
  br i1 %.10.i.i357, label %.3.endif.if.i.i358, label %.3.endif.i322.i, !prof !0

.3.endif.if.i.i358:                               ; preds = %.3.endif.i.i355
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3, !noalias !25
  br label %.3.endif.i322.i

.3.endif.i322.i:                                  ; preds = %.3.endif.if.i.i358, %.3.endif.i.i355
  fence release
  %.4.i.i323.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i324.i = icmp eq i64 %.4.i.i323.i, 1
  br i1 %.10.i324.i, label %.3.endif.if.i325.i, label %.3.endif.i328.i, !prof !0

.3.endif.if.i325.i:                               ; preds = %.3.endif.i322.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !25
  br label %.3.endif.i328.i

.3.endif.i328.i:                                  ; preds = %.3.endif.if.i325.i, %.3.endif.i322.i
  fence release
  %.4.i.i329.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i330.i = icmp eq i64 %.4.i.i329.i, 1
  br i1 %.10.i330.i, label %.3.endif.if.i331.i, label %.3.endif.i334.i, !prof !0

.3.endif.if.i331.i:                               ; preds = %.3.endif.i328.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !25
  br label %.3.endif.i334.i

.3.endif.i334.i:                                  ; preds = %.3.endif.if.i331.i, %.3.endif.i328.i
  fence release
  %.4.i.i335.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i336.i = icmp eq i64 %.4.i.i335.i, 1
  br i1 %.10.i336.i, label %.3.endif.i387.sink.split, label %.3.endif.i387, !prof !0

B282.i:                                           ; preds = %B0.endif.endif.i
  %.346.i = shl nuw i64 1, %arg.direct
  %.558.i = shl nuw i64 1, %arg.mantissa
  %.564.i = add nsw i64 %.558.i, -1
  br label %B322.if.i

B350.i:                                           ; preds = %B322.if.i
  %.511.i = sub nsw i64 %.373.0444.i, %.346.i
  %.513.i = lshr i64 %.511.i, %arg.mantissa
  %.515.i = add nsw i64 %.513.i, %arg.direct
  %.520.i = icmp slt i64 %.515.i, 64
  br i1 %.520.i, label %B384.i, label %B537.i

B384.i:                                           ; preds = %B350.i
  %.524.i = sub nsw i64 %.515.i, %arg.mantissa
  %6 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.373.0444.i
  %.555.i = trunc i64 %.524.i to i8
  store i8 %.555.i, ptr %6, align 1, !noalias !25
  %.565.i = and i64 %.511.i, %.564.i
  %.566.i = or i64 %.565.i, %.558.i
  %.572.i = shl i64 %.566.i, %.524.i
  br label %B537.sink.split.i

.3.endif.i340.i:                                  ; preds = %B537.i
  %.4.i.i341.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.4.i.i345.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  %.4.i.i349.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.4.i.i353.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  fence release
  %.4.i.i357.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i358.i = icmp eq i64 %.4.i.i357.i, 1
  br i1 %.10.i358.i, label %.3.endif.if.i359.i, label %.3.endif.i362.i, !prof !0

.3.endif.if.i359.i:                               ; preds = %.3.endif.i340.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3, !noalias !25
  br label %.3.endif.i362.i

.3.endif.i362.i:                                  ; preds = %.3.endif.if.i359.i, %.3.endif.i340.i
  fence release
  %.4.i.i363.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i364.i = icmp eq i64 %.4.i.i363.i, 1
  br i1 %.10.i364.i, label %.3.endif.if.i365.i, label %.3.endif.i368.i, !prof !0

.3.endif.if.i365.i:                               ; preds = %.3.endif.i362.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !25
  br label %.3.endif.i368.i

.3.endif.i368.i:                                  ; preds = %.3.endif.if.i365.i, %.3.endif.i362.i
  fence release
  %.4.i.i369.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i370.i = icmp eq i64 %.4.i.i369.i, 1
  br i1 %.10.i370.i, label %.3.endif.if.i371.i, label %.3.endif.i374.i, !prof !0

.3.endif.if.i371.i:                               ; preds = %.3.endif.i368.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !25
  br label %.3.endif.i374.i

.3.endif.i374.i:                                  ; preds = %.3.endif.if.i371.i, %.3.endif.i368.i
  fence release
  %.4.i.i375.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !25
  %.10.i376.i = icmp eq i64 %.4.i.i375.i, 1
  br i1 %.10.i376.i, label %.3.endif.i387.sink.split, label %.3.endif.i387, !prof !0

B537.sink.split.i:                                ; preds = %B322.if.i, %B384.i
  %.572.sink.i = phi i64 [ %.572.i, %B384.i ], [ %.373.0444.i, %B322.if.i ]
  %7 = getelementptr i64, ptr %data.i.i.i.i.i385.i, i64 %.373.0444.i
  store i64 %.572.sink.i, ptr %7, align 8, !noalias !25
  br label %B537.i

B537.i:                                           ; preds = %B537.sink.split.i, %B350.i
  %exitcond.not.i354 = icmp eq i64 %.442.i, 256
  br i1 %exitcond.not.i354, label %.3.endif.i340.i, label %B322.if.i

B0.endif.i:                                       ; preds = %.3.endif.if.i36.i.i, %.3.endif.i33.i.i
  %piece.i.i.i.i.i379.i = tail call ptr @sparse_allocate(i64 2176), !noalias !26
  %none.i.i.i.i.i380.i = icmp eq ptr %piece.i.i.i.i.i379.i, null
  br i1 %none.i.i.i.i.i380.i, label %B0.endif.if, label %.3.endif.i24.i.i381.i

.3.endif.i24.i.i381.i:                            ; preds = %B0.endif.i
  %address.i.i.i.i.i382.i = ptrtoint ptr %piece.i.i.i.i.i379.i to i64
  %after.i.i.i.i.i383.i = add i64 %address.i.i.i.i.i382.i, 127
  %even.i.i.i.i.i384.i = and i64 %after.i.i.i.i.i383.i, -64
  %data.i.i.i.i.i385.i = inttoptr i64 %even.i.i.i.i.i384.i to ptr
  %piece.repack3.i.i.i.i.i386.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i379.i, i64 24
  %8 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i379.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, i8 0, i64 32, i1 false), !noalias !26
  store i64 1, ptr %piece.i.i.i.i.i379.i, align 4, !noalias !26
  store ptr %data.i.i.i.i.i385.i, ptr %piece.repack3.i.i.i.i.i386.i, align 8, !noalias !26
  %.4.i.i.i.i387.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !39
  fence release
  %.4.i.i25.i.i388.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !39
  %.10.i.i.i389.i = icmp eq i64 %.4.i.i25.i.i388.i, 1
  br i1 %.10.i.i.i389.i, label %.3.endif.if.i.i.i412.i, label %.3.endif.i9.i.i390.i, !prof !0

.3.endif.if.i.i.i412.i:                           ; preds = %.3.endif.i24.i.i381.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3, !noalias !39
  br label %.3.endif.i9.i.i390.i

.3.endif.i9.i.i390.i:                             ; preds = %.3.endif.if.i.i.i412.i, %.3.endif.i24.i.i381.i
  %.4.i.i.i391.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !40
  %.4.i.i.i22.i392.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !41
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(2048) %data.i.i.i.i.i385.i, i8 0, i64 2048, i1 false), !noalias !41
  fence release
  %.4.i.i10.i.i393.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !41
  %.10.i.i23.i394.i = icmp eq i64 %.4.i.i10.i.i393.i, 1
  br i1 %.10.i.i23.i394.i, label %.3.endif.if.i.i24.i411.i, label %.3.endif.i30.i395.i, !prof !0

.3.endif.if.i.i24.i411.i:                         ; preds = %.3.endif.i9.i.i390.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3, !noalias !41
  br label %.3.endif.i30.i395.i

.3.endif.i30.i395.i:                              ; preds = %.3.endif.if.i.i24.i411.i, %.3.endif.i9.i.i390.i
  %.4.i.i27.i396.i = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !40
  fence release
  %.4.i.i31.i403.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !40
  %.10.i.i404.i = icmp eq i64 %.4.i.i31.i403.i, 1
  br i1 %.10.i.i404.i, label %.3.endif.if.i.i410.i, label %.3.endif.i33.i405.i, !prof !0

.3.endif.if.i.i410.i:                             ; preds = %.3.endif.i30.i395.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3, !noalias !40
  br label %.3.endif.i33.i405.i

.3.endif.i33.i405.i:                              ; preds = %.3.endif.if.i.i410.i, %.3.endif.i30.i395.i
  fence release
  %.4.i.i34.i406.i = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8, !noalias !40
  %.10.i35.i407.i = icmp eq i64 %.4.i.i34.i406.i, 1
  br i1 %.10.i35.i407.i, label %.3.endif.if.i36.i409.i, label %B0.endif.endif.i, !prof !0

.3.endif.if.i36.i409.i:                           ; preds = %.3.endif.i33.i405.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3, !noalias !40
  br label %B0.endif.endif.i

B0.endif.endif.i:                                 ; preds = %.3.endif.if.i36.i409.i, %.3.endif.i33.i405.i
  br i1 %.41.i, label %B170.preheader.i, label %B282.i

B170.preheader.i:                                 ; preds = %B0.endif.endif.i
  %.246.i = trunc i64 %arg.mantissa to i8
  br label %B170.if.i

B170.if.i:                                        ; preds = %B170.if.i, %B170.preheader.i
  %.122.0446.i = phi i64 [ 0, %B170.preheader.i ], [ %.191.i, %B170.if.i ]
  %.191.i = add nuw nsw i64 %.122.0446.i, 1
  %9 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.122.0446.i
  store i8 %.246.i, ptr %9, align 1, !noalias !25
  %.249.i = shl i64 %.122.0446.i, %arg.mantissa
  %10 = getelementptr i64, ptr %data.i.i.i.i.i385.i, i64 %.122.0446.i
  store i64 %.249.i, ptr %10, align 8, !noalias !25
  %exitcond448.not.i = icmp eq i64 %.191.i, 256
  br i1 %exitcond448.not.i, label %.3.endif.i.i355, label %B170.if.i

B322.if.i:                                        ; preds = %B537.i, %B282.i
  %.373.0444.i = phi i64 [ 0, %B282.i ], [ %.442.i, %B537.i ]
  %.442.i = add nuw nsw i64 %.373.0444.i, 1
  %.472.i = icmp slt i64 %.373.0444.i, %.346.i
  br i1 %.472.i, label %B537.sink.split.i, label %B350.i

B488.loopexit:                                    ; preds = %B524
  %.282 = icmp ult i64 %.299, %arg.z.2
  br i1 %.282, label %B502, label %B1326.loopexit

B502:                                             ; preds = %B502.outer, %B488.loopexit
  %i.4.1 = phi i64 [ %.299, %B488.loopexit ], [ %i.4.1.ph, %B502.outer ]
  %.299 = add i64 %i.4.1, 8
  %.301.not = icmp ugt i64 %.299, %arg.z.2
  %or.cond = select i1 %.182, i1 true, i1 %.301.not
  br i1 %or.cond, label %B618, label %B524

B524:                                             ; preds = %B502
  %.311 = getelementptr i8, ptr %arg.tokens.4, i64 %i.4.1
  %.313 = load i64, ptr %.311, align 1
  %.315 = and i64 %.313, %14
  %.316 = icmp eq i64 %.315, 0
  br i1 %.316, label %B488.loopexit, label %B618

B618:                                             ; preds = %B502, %B524
  %.13.i = tail call i64 @llvm.umin.i64(i64 %arg.z.2, i64 %.299)
  %.416 = icmp ult i64 %i.4.1, %.13.i
  br i1 %.416, label %B670, label %B1312

B670:                                             ; preds = %B618, %B670
  %i.6.2 = phi i64 [ %.694, %B670 ], [ %i.4.1, %B618 ]
  %held.5.2 = phi i64 [ %.683, %B670 ], [ %held.6.1.ph, %B618 ]
  %filled.3.2 = phi i64 [ %.688, %B670 ], [ %filled.4.1.ph, %B618 ]
  %word.4.2 = phi i64 [ %.675, %B670 ], [ %word.5.1.ph, %B618 ]
  %.529 = getelementptr i32, ptr %arg.z.4, i64 %i.6.2
  %.530 = load i32, ptr %.529, align 4
  %.531 = zext i32 %.530 to i64
  %.465 = getelementptr i8, ptr %arg.tokens.4, i64 %i.6.2
  %.466 = load i8, ptr %.465, align 1
  %.468 = zext i8 %.466 to i64
  %.493 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.468
  %.494 = load i8, ptr %.493, align 1
  %.495 = zext i8 %.494 to i64
  %notmask = shl nsw i64 -1, %.495
  %.534 = xor i64 %notmask, -1
  %.535 = and i64 %.534, %.531
  %.632 = shl nuw nsw i64 %.535, %filled.3.2
  %.636 = or i64 %.632, %held.5.2
  %.641 = add nuw nsw i64 %filled.3.2, %.495
  %.644 = trunc i64 %.636 to i32
  %.671 = getelementptr i32, ptr %arg.raw.4, i64 %word.4.2
  store i32 %.644, ptr %.671, align 4
  %.673 = lshr i64 %.641, 5
  %.675 = add i64 %.673, %word.4.2
  %.682 = and i64 %.641, -32
  %.683 = lshr i64 %.636, %.682
  %.688 = and i64 %.641, 31
  %.694 = add nuw i64 %i.6.2, 1
  %exitcond.not = icmp eq i64 %.694, %.13.i
  br i1 %exitcond.not, label %B1312, label %B670

B1312:                                            ; preds = %B670, %B618
  %i.5.3 = phi i64 [ %i.4.1, %B618 ], [ %.13.i, %B670 ]
  %held.8.3 = phi i64 [ %held.6.1.ph, %B618 ], [ %.683, %B670 ]
  %filled.6.3 = phi i64 [ %filled.4.1.ph, %B618 ], [ %.688, %B670 ]
  %word.7.3 = phi i64 [ %word.5.1.ph, %B618 ], [ %.675, %B670 ]
  %.746 = icmp ult i64 %i.5.3, %arg.z.2
  br i1 %.746, label %B502.outer, label %B1326.loopexit

B502.outer:                                       ; preds = %NRT_decref.exit451, %B1312
  %i.4.1.ph = phi i64 [ %i.5.3, %B1312 ], [ 0, %NRT_decref.exit451 ]
  %held.6.1.ph = phi i64 [ %held.8.3, %B1312 ], [ 0, %NRT_decref.exit451 ]
  %filled.4.1.ph = phi i64 [ %filled.6.3, %B1312 ], [ 0, %NRT_decref.exit451 ]
  %word.5.1.ph = phi i64 [ %word.7.3, %B1312 ], [ 0, %NRT_decref.exit451 ]
  br label %B502

B1326.loopexit:                                   ; preds = %B1312, %B488.loopexit
  %held.10.2.ph = phi i64 [ %held.6.1.ph, %B488.loopexit ], [ %held.8.3, %B1312 ]
  %filled.7.2.ph = phi i64 [ %filled.4.1.ph, %B488.loopexit ], [ %filled.6.3, %B1312 ]
  %word.9.2.ph = phi i64 [ %word.5.1.ph, %B488.loopexit ], [ %word.7.3, %B1312 ]
  %11 = icmp eq i64 %filled.7.2.ph, 0
  %12 = trunc i64 %held.10.2.ph to i32
  br label %B1326

B1326:                                            ; preds = %B1326.loopexit, %NRT_decref.exit451
  %held.10.2 = phi i32 [ 0, %NRT_decref.exit451 ], [ %12, %B1326.loopexit ]
  %filled.7.2 = phi i1 [ true, %NRT_decref.exit451 ], [ %11, %B1326.loopexit ]
  %word.9.2 = phi i64 [ 0, %NRT_decref.exit451 ], [ %word.9.2.ph, %B1326.loopexit ]
  br i1 %.4.i, label %NRT_decref.exit, label %.3.endif.i360, !prof !0

.3.endif.i360:                                    ; preds = %B1326
  fence release
  %.4.i.i361 = atomicrmw sub ptr %arg.z.0, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i361, 1
  br i1 %.10.i, label %.3.endif.if.i, label %NRT_decref.exit, !prof !0

.3.endif.if.i:                                    ; preds = %.3.endif.i360
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.z.0) #3
  br label %NRT_decref.exit

NRT_decref.exit:                                  ; preds = %B1326, %.3.endif.i360, %.3.endif.if.i
  br i1 %.4.i345, label %.3.endif.i369, label %.3.endif.i363, !prof !0

.3.endif.i363:                                    ; preds = %NRT_decref.exit
  fence release
  %.4.i.i364 = atomicrmw sub ptr %arg.tokens.0, i64 1 monotonic, align 8
  %.10.i365 = icmp eq i64 %.4.i.i364, 1
  br i1 %.10.i365, label %.3.endif.if.i366, label %.3.endif.i369, !prof !0

.3.endif.if.i366:                                 ; preds = %.3.endif.i363
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.tokens.0) #3
  br label %.3.endif.i369

.3.endif.i369:                                    ; preds = %.3.endif.if.i366, %.3.endif.i363, %NRT_decref.exit
  fence release
  %.4.i.i370 = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i371 = icmp eq i64 %.4.i.i370, 1
  br i1 %.10.i371, label %.3.endif.if.i372, label %NRT_decref.exit373, !prof !0

.3.endif.if.i372:                                 ; preds = %.3.endif.i369
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3
  br label %NRT_decref.exit373

NRT_decref.exit373:                               ; preds = %.3.endif.i369, %.3.endif.if.i372
  br i1 %filled.7.2, label %B1440, label %B1374

B1374:                                            ; preds = %NRT_decref.exit373
  %.825 = getelementptr i32, ptr %arg.raw.4, i64 %word.9.2
  store i32 %held.10.2, ptr %.825, align 4
  br i1 %.4.i349, label %B1440.thread, label %.3.endif.i375, !prof !0

.3.endif.i375:                                    ; preds = %B1374
  fence release
  %.4.i.i376 = atomicrmw sub ptr %arg.raw.0, i64 1 monotonic, align 8
  %.10.i377 = icmp eq i64 %.4.i.i376, 1
  br i1 %.10.i377, label %.3.endif.if.i378, label %B1440.thread, !prof !0

.3.endif.if.i378:                                 ; preds = %.3.endif.i375
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.raw.0) #3
  br label %B1440.thread

B1440.thread:                                     ; preds = %.3.endif.if.i378, %.3.endif.i375, %B1374
  %.833 = add i64 %word.9.2, 1
  br label %NRT_decref.exit385

common.ret:                                       ; preds = %B0.endif.if, %NRT_decref.exit385
  %common.ret.op = phi i32 [ 0, %NRT_decref.exit385 ], [ 1, %B0.endif.if ]
  ret i32 %common.ret.op

B1440:                                            ; preds = %NRT_decref.exit373
  br i1 %.4.i349, label %NRT_decref.exit385, label %.3.endif.i381, !prof !44

.3.endif.i381:                                    ; preds = %B1440
  fence release
  %.4.i.i382 = atomicrmw sub ptr %arg.raw.0, i64 1 monotonic, align 8
  %.10.i383 = icmp eq i64 %.4.i.i382, 1
  br i1 %.10.i383, label %.3.endif.if.i384, label %NRT_decref.exit385, !prof !0

.3.endif.if.i384:                                 ; preds = %.3.endif.i381
  fence acquire
  tail call void @sparse_free(ptr nonnull %arg.raw.0) #3
  br label %NRT_decref.exit385

NRT_decref.exit385:                               ; preds = %B1440.thread, %B1440, %.3.endif.i381, %.3.endif.if.i384
  %word.10.0464 = phi i64 [ %.833, %B1440.thread ], [ %word.9.2, %B1440 ], [ %word.9.2, %.3.endif.i381 ], [ %word.9.2, %.3.endif.if.i384 ]
  store i64 %word.10.0464, ptr %retptr, align 8
  br label %common.ret

B0.endif.if:                                      ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit, %B0.endif.i
  store ptr @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i387.sink.split:                         ; preds = %.3.endif.i374.i, %.3.endif.i334.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3, !noalias !25
  br label %.3.endif.i387

.3.endif.i387:                                    ; preds = %.3.endif.i387.sink.split, %.3.endif.i374.i, %.3.endif.i334.i
  %.4.i.i388 = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i392 = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8
  %.4.i.i396 = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i400 = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8
  %.4.i.i404 = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i408 = atomicrmw add ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8
  %.182 = icmp sgt i64 %arg.direct, 63
  fence release
  %.4.i.i412 = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i413 = icmp eq i64 %.4.i.i412, 1
  br i1 %.10.i413, label %.3.endif.if.i414, label %.3.endif.i417, !prof !0

.3.endif.if.i414:                                 ; preds = %.3.endif.i387
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3
  br label %.3.endif.i417

.3.endif.i417:                                    ; preds = %.3.endif.if.i414, %.3.endif.i387
  fence release
  %.4.i.i418 = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8
  %.10.i419 = icmp eq i64 %.4.i.i418, 1
  br i1 %.10.i419, label %.3.endif.if.i420, label %.3.endif.i423, !prof !0

.3.endif.if.i420:                                 ; preds = %.3.endif.i417
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3
  br label %.3.endif.i423

.3.endif.i423:                                    ; preds = %.3.endif.if.i420, %.3.endif.i417
  fence release
  %.4.i.i424 = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i425 = icmp eq i64 %.4.i.i424, 1
  br i1 %.10.i425, label %.3.endif.if.i426, label %.3.endif.i429, !prof !0

.3.endif.if.i426:                                 ; preds = %.3.endif.i423
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3
  br label %.3.endif.i429

.3.endif.i429:                                    ; preds = %.3.endif.if.i426, %.3.endif.i423
  fence release
  %.4.i.i430 = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8
  %.10.i431 = icmp eq i64 %.4.i.i430, 1
  br i1 %.10.i431, label %.3.endif.if.i432, label %.3.endif.i435, !prof !0

.3.endif.if.i432:                                 ; preds = %.3.endif.i429
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3
  br label %.3.endif.i435

.3.endif.i435:                                    ; preds = %.3.endif.if.i432, %.3.endif.i429
  fence release
  %.4.i.i436 = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i437 = icmp eq i64 %.4.i.i436, 1
  br i1 %.10.i437, label %.3.endif.if.i438, label %.3.endif.i441, !prof !0

.3.endif.if.i438:                                 ; preds = %.3.endif.i435
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3
  br label %.3.endif.i441

.3.endif.i441:                                    ; preds = %.3.endif.if.i438, %.3.endif.i435
  fence release
  %.4.i.i442 = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8
  %.10.i443 = icmp eq i64 %.4.i.i442, 1
  br i1 %.10.i443, label %.3.endif.if.i444, label %.3.endif.i447, !prof !0

.3.endif.if.i444:                                 ; preds = %.3.endif.i441
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3
  br label %.3.endif.i447

.3.endif.i447:                                    ; preds = %.3.endif.i441, %.3.endif.if.i444
  fence release
  %.4.i.i448 = atomicrmw sub ptr %piece.i.i.i.i.i379.i, i64 1 monotonic, align 8
  %.10.i449 = icmp eq i64 %.4.i.i448, 1
  br i1 %.10.i449, label %.3.endif.if.i450, label %NRT_decref.exit451, !prof !0

.3.endif.if.i450:                                 ; preds = %.3.endif.i447
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379.i) #3
  br label %NRT_decref.exit451

NRT_decref.exit451:                               ; preds = %.3.endif.i447, %.3.endif.if.i450
  %.195.neg = shl nsw i64 -1, %arg.direct
  %13 = mul i64 %.195.neg, 72340172838076673
  %14 = add i64 %13, 72340172838076672
  %.282475.not = icmp eq i64 %arg.z.2, 0
  br i1 %.282475.not, label %B1326, label %B502.outer
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_few_code(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10) local_unnamed_addr {
  %.630.i.i = alloca i64, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.1669.i.i = alloca i64, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.24.i = add i64 %a10, 16
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !45
  %.55.i = add i64 %a0, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !45
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !45
  %.61.i = add i64 %a0, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !45
  %.66.i = inttoptr i64 %.63.i to ptr
  %.91.i = add i64 %a1, 32
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !45
  %.94.i = inttoptr i64 %.93.i to ptr
  %.96.i = load i64, ptr %.94.i, align 8, !noalias !45
  %.97.i = add i64 %a1, 16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !45
  %.102.i = inttoptr i64 %.99.i to ptr
  %.127.i = add i64 %a2, 32
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !45
  %.130.i = inttoptr i64 %.129.i to ptr
  %.132.i = load i64, ptr %.130.i, align 8, !noalias !45
  %.133.i = add i64 %a2, 16
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !45
  %.138.i = inttoptr i64 %.135.i to ptr
  %.163.i = add i64 %a3, 32
  %.164.i = inttoptr i64 %.163.i to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !45
  %.166.i = inttoptr i64 %.165.i to ptr
  %.168.i = load i64, ptr %.166.i, align 8, !noalias !45
  %.169.i = add i64 %a3, 16
  %.170.i = inttoptr i64 %.169.i to ptr
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !45
  %.174.i = inttoptr i64 %.171.i to ptr
  %.205.i = add i64 %a4, 16
  %.206.i = inttoptr i64 %.205.i to ptr
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !45
  %.210.i = inttoptr i64 %.207.i to ptr
  %.241.i = add i64 %a5, 16
  %.242.i = inttoptr i64 %.241.i to ptr
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !45
  %.246.i = inttoptr i64 %.243.i to ptr
  %.271.i = add i64 %a6, 32
  %.272.i = inttoptr i64 %.271.i to ptr
  %.273.i = load i64, ptr %.272.i, align 8, !noalias !45
  %.274.i = inttoptr i64 %.273.i to ptr
  %.277.i = getelementptr i8, ptr %.274.i, i64 8
  %.278.i = load i64, ptr %.277.i, align 8, !noalias !45
  %.280.i = add i64 %a6, 16
  %.281.i = inttoptr i64 %.280.i to ptr
  %.282.i = load i64, ptr %.281.i, align 8, !noalias !45
  %.285.i = inttoptr i64 %.282.i to ptr
  %.313.i = add i64 %a7, 32
  %.314.i = inttoptr i64 %.313.i to ptr
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !45
  %.316.i = inttoptr i64 %.315.i to ptr
  %.319.i = getelementptr i8, ptr %.316.i, i64 8
  %.320.i = load i64, ptr %.319.i, align 8, !noalias !45
  %.322.i = add i64 %a7, 16
  %.323.i = inttoptr i64 %.322.i to ptr
  %.324.i = load i64, ptr %.323.i, align 8, !noalias !45
  %.327.i = inttoptr i64 %.324.i to ptr
  %.355.i = add i64 %a8, 32
  %.356.i = inttoptr i64 %.355.i to ptr
  %.357.i = load i64, ptr %.356.i, align 8, !noalias !45
  %.358.i = inttoptr i64 %.357.i to ptr
  %.360.i = load i64, ptr %.358.i, align 8, !noalias !45
  %.361.i = add i64 %a8, 16
  %.362.i = inttoptr i64 %.361.i to ptr
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !45
  %.366.i = inttoptr i64 %.363.i to ptr
  %.391.i = add i64 %a9, 32
  %.392.i = inttoptr i64 %.391.i to ptr
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !45
  %.394.i = inttoptr i64 %.393.i to ptr
  %.396.i = load i64, ptr %.394.i, align 8, !noalias !45
  %.397.i = add i64 %a9, 16
  %.398.i = inttoptr i64 %.397.i to ptr
  %.399.i = load i64, ptr %.398.i, align 8, !noalias !45
  %.402.i = inttoptr i64 %.399.i to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %.630.i.i), !noalias !45
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i), !noalias !45
  call void @llvm.lifetime.start.p0(ptr nonnull %.1669.i.i), !noalias !45
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !45
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !49
  store ptr null, ptr %excinfo.2.i.i, align 8, !noalias !49
  %.218.i.i = icmp slt i64 %.320.i, 1
  br i1 %.218.i.i, label %B0.else.endif.if.i.i, label %B0.else.endif.endif.i.i, !prof !0

B18511.i.i:                                       ; preds = %B18471.if.i.i, %.922.if.i.i
  %.1268.i.i = getelementptr i8, ptr %.210.i, i64 16
  %.1269.i.i = load i64, ptr %.1268.i.i, align 8, !noalias !49
  %.1298.i.i = getelementptr i8, ptr %.210.i, i64 24
  %.1299.i.i = load i64, ptr %.1298.i.i, align 8, !noalias !49
  %.1319.i.i = sub nsw i64 %.132.i, %.168.i
  %.1356.i.i = icmp slt i64 %.1319.i.i, 0
  %.1357.i.i = select i1 %.1356.i.i, i64 %.295.i.i, i64 0
  %.1358.i.i = add i64 %.1357.i.i, %.1319.i.i
  %.1361.i.i = icmp slt i64 %.1358.i.i, 0
  br i1 %.1361.i.i, label %B18511.else.if.i.i, label %B18511.else.endif.i.i, !prof !0

B0.endif.i.i:                                     ; preds = %B0.else.endif.endif.endif.if.i.i, %B0.else.endif.endif.endif.i.i
  %.198.sroa.13.0.i.i = phi i64 [ %.320.i, %B0.else.endif.endif.endif.if.i.i ], [ %.198.sroa.13.1.i.i, %B0.else.endif.endif.endif.i.i ]
  %.286.i.i = sub i64 %.198.sroa.13.0.i.i, %.198.sroa.0.3.i.i
  %.295.i.i = tail call i64 @llvm.smax.i64(i64 %.286.i.i, i64 0)
  %.319.i.i = getelementptr i8, ptr %.327.i, i64 %.198.sroa.0.3.i.i
  br i1 %.218.i.i, label %B0.endif.else.endif.if.i.i, label %B0.endif.else.endif.endif.i.i, !prof !0

B0.else.endif.if.i.i:                             ; preds = %0
  br label %B0.else.endif.endif.i.i

B0.else.endif.endif.i.i:                          ; preds = %B0.else.endif.if.i.i, %0
  %.198.sroa.0.3.i.i = phi i64 [ %.320.i, %B0.else.endif.if.i.i ], [ 0, %0 ]
  %.225.i.i = icmp slt i64 %.132.i, 0
  %.226.i.i = select i1 %.225.i.i, i64 %.320.i, i64 0
  %.227.i.i = add i64 %.226.i.i, %.132.i
  %.230.i.i = icmp slt i64 %.227.i.i, 0
  br i1 %.230.i.i, label %B0.else.endif.endif.if.i.i, label %B0.else.endif.endif.endif.i.i, !prof !0

B0.else.endif.endif.if.i.i:                       ; preds = %B0.else.endif.endif.i.i
  br label %B0.else.endif.endif.endif.i.i

B0.else.endif.endif.endif.i.i:                    ; preds = %B0.else.endif.endif.if.i.i, %B0.else.endif.endif.i.i
  %.198.sroa.13.1.i.i = phi i64 [ 0, %B0.else.endif.endif.if.i.i ], [ %.227.i.i, %B0.else.endif.endif.i.i ]
  %.235.not.i.i = icmp slt i64 %.227.i.i, %.320.i
  br i1 %.235.not.i.i, label %B0.endif.i.i, label %B0.else.endif.endif.endif.if.i.i, !prof !53

B0.else.endif.endif.endif.if.i.i:                 ; preds = %B0.else.endif.endif.endif.i.i
  br label %B0.endif.i.i

B0.endif.else.endif.if.i.i:                       ; preds = %B0.endif.i.i
  br label %B0.endif.else.endif.endif.i.i

B0.endif.else.endif.endif.i.i:                    ; preds = %B0.endif.else.endif.if.i.i, %B0.endif.i.i
  %.398.sroa.0.3.i.i = phi i64 [ %.320.i, %B0.endif.else.endif.if.i.i ], [ 0, %B0.endif.i.i ]
  %1 = getelementptr i8, ptr %.327.i, i64 %.320.i
  %.519.i.i = getelementptr i8, ptr %1, i64 %.398.sroa.0.3.i.i
  %.598.i.i = load i64, ptr %.210.i, align 8, !noalias !49
  %.627.i.i = getelementptr i8, ptr %.210.i, i64 8
  %.628.i.i = load i64, ptr %.627.i.i, align 8, !noalias !49
  store i64 0, ptr %.630.i.i, align 8, !noalias !49
  %.640.i.i = call fastcc i32 @_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.630.i.i, ptr %excinfo.1.i.i, ptr null, i64 %.60.i, ptr readonly %.66.i, i64 %.598.i.i, i64 %.628.i.i, ptr null, ptr %.519.i.i, ptr null, ptr %.366.i)
  %.642.not.i.i = icmp eq i32 %.640.i.i, 0
  %.650.i.i = load i64, ptr %.630.i.i, align 8, !noalias !49
  br i1 %.642.not.i.i, label %B0.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !53

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.else.endif.endif.i.i
  %.952.not693.i.i = icmp sgt i64 %.286.i.i, 0
  br i1 %.952.not693.i.i, label %.922.endif.preheader.i.i, label %.922.if.i.i, !prof !54

.922.endif.preheader.i.i:                         ; preds = %B0.endif.endif.endif.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %.319.i.i, i8 0, i64 %.286.i.i, i1 false), !noalias !49
  br label %.922.if.i.i

.922.if.i.i:                                      ; preds = %.922.endif.preheader.i.i, %B0.endif.endif.endif.i.i
  %.1090695.not.i.i = icmp slt i64 %.96.i, 1
  br i1 %.1090695.not.i.i, label %B18511.i.i, label %B18471.if.i.i

B18471.if.i.i:                                    ; preds = %.922.if.i.i, %B18471.if.i.i
  %.1034.0696.i.i = phi i64 [ %.1103.i.i, %B18471.if.i.i ], [ 0, %.922.if.i.i ]
  %.1103.i.i = add nuw nsw i64 %.1034.0696.i.i, 1
  %2 = getelementptr i8, ptr %.519.i.i, i64 %.1034.0696.i.i
  %.1157.i.i = load i8, ptr %2, align 1, !noalias !49
  %3 = getelementptr i32, ptr %.102.i, i64 %.1034.0696.i.i
  %.1187.i.i = load i32, ptr %3, align 4, !noalias !49
  %.1189.i.i = sext i32 %.1187.i.i to i64
  %.1202.i.i = icmp slt i32 %.1187.i.i, 0
  %.1203.i.i = select i1 %.1202.i.i, i64 %.295.i.i, i64 0
  %4 = getelementptr i8, ptr %.319.i.i, i64 %.1203.i.i
  %.1217.i.i = getelementptr i8, ptr %4, i64 %.1189.i.i
  store i8 %.1157.i.i, ptr %.1217.i.i, align 1, !noalias !49
  %exitcond.not.i.i = icmp eq i64 %.96.i, %.1103.i.i
  br i1 %exitcond.not.i.i, label %B18511.i.i, label %B18471.if.i.i

B18511.else.if.i.i:                               ; preds = %B18511.i.i
  br label %B18511.else.endif.i.i

B18511.else.endif.i.i:                            ; preds = %B18511.else.if.i.i, %B18511.i.i
  %.1346.sroa.0.1.i.i = phi i64 [ 0, %B18511.else.if.i.i ], [ %.1358.i.i, %B18511.i.i ]
  %.1366.not.i.i = icmp slt i64 %.1358.i.i, %.295.i.i
  br i1 %.1366.not.i.i, label %B18511.else.endif.endif.endif.if.i.i, label %B18511.else.endif.if.i.i, !prof !53

B18511.else.endif.if.i.i:                         ; preds = %B18511.else.endif.i.i
  br label %B18511.else.endif.endif.endif.if.i.i

B18511.else.endif.endif.endif.if.i.i:             ; preds = %B18511.else.endif.if.i.i, %B18511.else.endif.i.i
  %.1346.sroa.0.3.i.i = phi i64 [ %.295.i.i, %B18511.else.endif.if.i.i ], [ %.1346.sroa.0.1.i.i, %B18511.else.endif.i.i ]
  %.1459.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1346.sroa.0.3.i.i
  %.1528.i.i = icmp slt i64 %.650.i.i, 0
  %.1529.i.i = select i1 %.1528.i.i, i64 %.360.i, i64 0
  %.1530.i.i = add i64 %.1529.i.i, %.650.i.i
  %.1533.i.i = icmp slt i64 %.1530.i.i, 0
  br i1 %.1533.i.i, label %B18511.endif.else.if.i.i, label %B18511.endif.else.endif.i.i, !prof !0

B18511.endif.else.if.i.i:                         ; preds = %B18511.else.endif.endif.endif.if.i.i
  br label %B18511.endif.else.endif.i.i

B18511.endif.else.endif.i.i:                      ; preds = %B18511.endif.else.if.i.i, %B18511.else.endif.endif.endif.if.i.i
  %.1518.sroa.0.1.i.i = phi i64 [ 0, %B18511.endif.else.if.i.i ], [ %.1530.i.i, %B18511.else.endif.endif.endif.if.i.i ]
  %.1538.not.i.i = icmp slt i64 %.1530.i.i, %.360.i
  br i1 %.1538.not.i.i, label %B18511.endif.else.endif.endif.endif.if.i.i, label %B18511.endif.else.endif.if.i.i, !prof !53

B18511.endif.else.endif.if.i.i:                   ; preds = %B18511.endif.else.endif.i.i
  br label %B18511.endif.else.endif.endif.endif.if.i.i

B18511.endif.else.endif.endif.endif.if.i.i:       ; preds = %B18511.endif.else.endif.if.i.i, %B18511.endif.else.endif.i.i
  %.1518.sroa.0.3.i.i = phi i64 [ %.360.i, %B18511.endif.else.endif.if.i.i ], [ %.1518.sroa.0.1.i.i, %B18511.endif.else.endif.i.i ]
  %.1631.i.i = getelementptr i32, ptr %.366.i, i64 %.1518.sroa.0.3.i.i
  store i64 0, ptr %.1669.i.i, align 8, !noalias !49
  %.1679.i.i = call fastcc i32 @_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.1669.i.i, ptr %excinfo.2.i.i, ptr null, i64 %.168.i, ptr readonly %.174.i, i64 %.1269.i.i, i64 %.1299.i.i, ptr null, ptr %.1459.i.i, ptr null, ptr %.1631.i.i)
  %.1681.not.i.i = icmp eq i32 %.1679.i.i, 0
  %.1689.i.i = load i64, ptr %.1669.i.i, align 8, !noalias !49
  br i1 %.1681.not.i.i, label %B18511.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, !prof !53

B18511.endif.endif.endif.i.i:                     ; preds = %B18511.endif.else.endif.endif.endif.if.i.i
  %piece.i.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 192), !noalias !55
  %none.i.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, label %.3.endif.i24.i.i.i.i.i

.3.endif.i24.i.i.i.i.i:                           ; preds = %B18511.endif.endif.endif.i.i
  %address.i.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 24
  %5 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, i8 0, i64 32, i1 false), !noalias !55
  store i64 1, ptr %piece.i.i.i.i.i.i.i.i, align 4, !noalias !55
  store ptr %data.i.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i.i, align 8, !noalias !55
  %.4.i.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  fence release
  %.4.i.i25.i.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !71
  %.10.i.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i.i, label %NRT_incref.exit152.i.i.i.i, !prof !0

.3.endif.if.i.i.i.i.i.i:                          ; preds = %.3.endif.i24.i.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !71
  br label %NRT_incref.exit152.i.i.i.i

.3.endif.i141.i.i.i.i:                            ; preds = %B118.if.i.i.i.i
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !72
  fence release
  %.4.i.i142.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !72
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i142.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %.3.endif.i144.i.i.i.i, !prof !0

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i141.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !72
  br label %.3.endif.i144.i.i.i.i

.3.endif.i144.i.i.i.i:                            ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i141.i.i.i.i
  fence release
  %.4.i.i145.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !72
  %.10.i146.i.i.i.i = icmp eq i64 %.4.i.i145.i.i.i.i, 1
  br i1 %.10.i146.i.i.i.i, label %.3.endif.if.i147.i.i.i.i, label %B0.endif.i.i.i, !prof !0

.3.endif.if.i147.i.i.i.i:                         ; preds = %.3.endif.i144.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !72
  br label %B0.endif.i.i.i

NRT_incref.exit152.i.i.i.i:                       ; preds = %.3.endif.if.i.i.i.i.i.i, %.3.endif.i24.i.i.i.i.i
  %.4.i.i151.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !72
  br label %B118.if.i.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B118.if.i.i.i.i, %NRT_incref.exit152.i.i.i.i
  %.114.0168.i.i.i.i = phi i64 [ 0, %NRT_incref.exit152.i.i.i.i ], [ %.183.i.i.i.i, %B118.if.i.i.i.i ]
  %.183.i.i.i.i = add nuw nsw i64 %.114.0168.i.i.i.i, 1
  %.222.i.i.i.i = getelementptr i64, ptr %data.i.i.i.i.i.i.i.i, i64 %.114.0168.i.i.i.i
  store i64 65536, ptr %.222.i.i.i.i, align 8, !noalias !72
  %exitcond.not.i.i.i.i = icmp eq i64 %.183.i.i.i.i, 8
  br i1 %exitcond.not.i.i.i.i, label %.3.endif.i141.i.i.i.i, label %B118.if.i.i.i.i

B368.i.i.i:                                       ; preds = %B0.endif.i.i.i, %B368.i.i.i
  %p.10.0.i.i.i = phi i64 [ %.540.i.i.i, %B368.i.i.i ], [ %.396.i, %B0.endif.i.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.174.i.i.i, %B368.i.i.i ], [ %.286.i.i, %B0.endif.i.i.i ]
  %.174.i.i.i = add i64 %i.3.0.i.i.i, -1
  %.188.i.i.i = and i64 %.174.i.i.i, 7
  %.219.i.i.i = getelementptr i64, ptr %data.i.i.i.i.i.i.i.i, i64 %.188.i.i.i
  %.220.i.i.i = load i64, ptr %.219.i.i.i, align 8, !noalias !73
  %.258.i.i.i = getelementptr i16, ptr %.138.i, i64 %.174.i.i.i
  %.259.i.i.i = load i16, ptr %.258.i.i.i, align 2, !noalias !73
  %.263.i.i.i = zext i16 %.259.i.i.i to i64
  %.288.i.i.i = getelementptr i8, ptr %.246.i, i64 %.263.i.i.i
  %.289.i.i.i = load i8, ptr %.288.i.i.i, align 1, !noalias !73
  %.293.i.i.i = zext i8 %.289.i.i.i to i64
  %.294.i.i.i = shl nuw nsw i64 %.293.i.i.i, 8
  %.319.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.174.i.i.i
  %.320.i.i.i = load i8, ptr %.319.i.i.i, align 1, !noalias !73
  %.324.i.i.i = zext i8 %.320.i.i.i to i64
  %.325.i.i.i = or disjoint i64 %.294.i.i.i, %.324.i.i.i
  %.381.i.i.i = mul i64 %.325.i.i.i, %.278.i
  %6 = getelementptr i64, ptr %.285.i, i64 %.381.i.i.i
  %.385.i.i.i = getelementptr i8, ptr %6, i64 8
  %.386.i.i.i = load i64, ptr %.385.i.i.i, align 8, !noalias !73
  %.387.i.i.i = lshr i64 %.386.i.i.i, 12
  %.439.i.i.i = and i64 %.386.i.i.i, 4095
  %.441.i.i.i = shl i64 %.387.i.i.i, 20
  %.442.i.i.i = icmp uge i64 %.220.i.i.i, %.441.i.i.i
  %.444.neg.i.i.i = sext i1 %.442.i.i.i to i64
  %.446.i.i.i = trunc i64 %.220.i.i.i to i16
  %7 = getelementptr i16, ptr %.402.i, i64 %p.10.0.i.i.i
  %.472.i.i.i = getelementptr i8, ptr %7, i64 -2
  store i16 %.446.i.i.i, ptr %.472.i.i.i, align 2, !noalias !73
  %.477.i.i.i = select i1 %.442.i.i.i, i64 16, i64 0
  %.478.i.i.i = lshr i64 %.220.i.i.i, %.477.i.i.i
  %.528.i.i.i = load i64, ptr %6, align 8, !noalias !73
  %.534.i.i.i = mul i64 %.478.i.i.i, %.528.i.i.i
  %.535.i.i.i = lshr i64 %.534.i.i.i, 44
  %.536.i.i.i = sub nsw i64 4096, %.387.i.i.i
  %.537.i.i.i = mul i64 %.535.i.i.i, %.536.i.i.i
  %.538.i.i.i = add i64 %.478.i.i.i, %.439.i.i.i
  %.539.i.i.i = add i64 %.538.i.i.i, %.537.i.i.i
  %.540.i.i.i = add i64 %p.10.0.i.i.i, %.444.neg.i.i.i
  store i64 %.539.i.i.i, ptr %.219.i.i.i, align 8, !noalias !73
  %.606.not.i.i.i = icmp eq i64 %.188.i.i.i, 0
  br i1 %.606.not.i.i.i, label %B536.i.i.i, label %B368.i.i.i

B536.i.i.i:                                       ; preds = %B368.i.i.i, %B0.endif.i.i.i
  %p.12.1.i.i.i = phi i64 [ %.396.i, %B0.endif.i.i.i ], [ %.540.i.i.i, %B368.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ %.295.i.i, %B0.endif.i.i.i ], [ %.174.i.i.i, %B368.i.i.i ]
  %.657.i.i.i = load i64, ptr %data.i.i.i.i.i.i.i.i, align 64, !noalias !73
  %.692.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 8
  %.693.i.i.i = load i64, ptr %.692.i.i.i, align 8, !noalias !73
  %.728.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 16
  %.729.i.i.i = load i64, ptr %.728.i.i.i, align 16, !noalias !73
  %.764.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 24
  %.765.i.i.i = load i64, ptr %.764.i.i.i, align 8, !noalias !73
  %.800.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 32
  %.801.i.i.i = load i64, ptr %.800.i.i.i, align 32, !noalias !73
  %.836.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 40
  %.837.i.i.i = load i64, ptr %.836.i.i.i, align 8, !noalias !73
  %.872.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 48
  %.873.i.i.i = load i64, ptr %.872.i.i.i, align 16, !noalias !73
  %.908.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 56
  %.909.i.i.i = load i64, ptr %.908.i.i.i, align 8, !noalias !73
  %.917.not.i.i.i = icmp eq i64 %i.4.1.i.i.i, 0
  br i1 %.917.not.i.i.i, label %B1718.i.i.i, label %B714.i.i.i

B714.i.i.i:                                       ; preds = %B536.i.i.i, %B714.i.i.i
  %p.11.0.i.i.i = phi i64 [ %.3670.i.i.i, %B714.i.i.i ], [ %p.12.1.i.i.i, %B536.i.i.i ]
  %i.5.0.i.i.i = phi i64 [ %.923.i.i.i, %B714.i.i.i ], [ %i.4.1.i.i.i, %B536.i.i.i ]
  %s0.2.0.i.i.i = phi i64 [ %.3669.i.i.i, %B714.i.i.i ], [ %.657.i.i.i, %B536.i.i.i ]
  %s1.2.0.i.i.i = phi i64 [ %.3323.i.i.i, %B714.i.i.i ], [ %.693.i.i.i, %B536.i.i.i ]
  %s2.2.0.i.i.i = phi i64 [ %.2977.i.i.i, %B714.i.i.i ], [ %.729.i.i.i, %B536.i.i.i ]
  %s3.2.0.i.i.i = phi i64 [ %.2631.i.i.i, %B714.i.i.i ], [ %.765.i.i.i, %B536.i.i.i ]
  %s4.2.0.i.i.i = phi i64 [ %.2285.i.i.i, %B714.i.i.i ], [ %.801.i.i.i, %B536.i.i.i ]
  %s5.2.0.i.i.i = phi i64 [ %.1939.i.i.i, %B714.i.i.i ], [ %.837.i.i.i, %B536.i.i.i ]
  %s6.2.0.i.i.i = phi i64 [ %.1593.i.i.i, %B714.i.i.i ], [ %.873.i.i.i, %B536.i.i.i ]
  %s7.2.0.i.i.i = phi i64 [ %.1247.i.i.i, %B714.i.i.i ], [ %.909.i.i.i, %B536.i.i.i ]
  %.923.i.i.i = add i64 %i.5.0.i.i.i, -8
  %.928.i.i.i = add i64 %i.5.0.i.i.i, -1
  %.965.i.i.i = getelementptr i16, ptr %.138.i, i64 %.928.i.i.i
  %.966.i.i.i = load i16, ptr %.965.i.i.i, align 2, !noalias !73
  %.970.i.i.i = zext i16 %.966.i.i.i to i64
  %.995.i.i.i = getelementptr i8, ptr %.246.i, i64 %.970.i.i.i
  %.996.i.i.i = load i8, ptr %.995.i.i.i, align 1, !noalias !73
  %.1000.i.i.i = zext i8 %.996.i.i.i to i64
  %.1001.i.i.i = shl nuw nsw i64 %.1000.i.i.i, 8
  %.1026.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.928.i.i.i
  %.1027.i.i.i = load i8, ptr %.1026.i.i.i, align 1, !noalias !73
  %.1031.i.i.i = zext i8 %.1027.i.i.i to i64
  %.1032.i.i.i = or disjoint i64 %.1001.i.i.i, %.1031.i.i.i
  %.1089.i.i.i = mul i64 %.1032.i.i.i, %.278.i
  %8 = getelementptr i64, ptr %.285.i, i64 %.1089.i.i.i
  %.1093.i.i.i = getelementptr i8, ptr %8, i64 8
  %.1094.i.i.i = load i64, ptr %.1093.i.i.i, align 8, !noalias !73
  %.1095.i.i.i = lshr i64 %.1094.i.i.i, 12
  %.1147.i.i.i = and i64 %.1094.i.i.i, 4095
  %.1149.i.i.i = shl i64 %.1095.i.i.i, 20
  %.1150.i.i.i = icmp uge i64 %s7.2.0.i.i.i, %.1149.i.i.i
  %.1152.neg.i.i.i = sext i1 %.1150.i.i.i to i64
  %.1154.i.i.i = trunc i64 %s7.2.0.i.i.i to i16
  %9 = getelementptr i16, ptr %.402.i, i64 %p.11.0.i.i.i
  %.1180.i.i.i = getelementptr i8, ptr %9, i64 -2
  store i16 %.1154.i.i.i, ptr %.1180.i.i.i, align 2, !noalias !73
  %.1185.i.i.i = select i1 %.1150.i.i.i, i64 16, i64 0
  %.1186.i.i.i = lshr i64 %s7.2.0.i.i.i, %.1185.i.i.i
  %.1236.i.i.i = load i64, ptr %8, align 8, !noalias !73
  %.1242.i.i.i = mul i64 %.1186.i.i.i, %.1236.i.i.i
  %.1243.i.i.i = lshr i64 %.1242.i.i.i, 44
  %.1244.i.i.i = sub nsw i64 4096, %.1095.i.i.i
  %.1245.i.i.i = mul i64 %.1243.i.i.i, %.1244.i.i.i
  %.1246.i.i.i = add i64 %.1186.i.i.i, %.1147.i.i.i
  %.1247.i.i.i = add i64 %.1246.i.i.i, %.1245.i.i.i
  %.1248.i.i.i = add i64 %p.11.0.i.i.i, %.1152.neg.i.i.i
  %.1275.i.i.i = add i64 %i.5.0.i.i.i, -2
  %.1312.i.i.i = getelementptr i16, ptr %.138.i, i64 %.1275.i.i.i
  %.1313.i.i.i = load i16, ptr %.1312.i.i.i, align 2, !noalias !73
  %.1317.i.i.i = zext i16 %.1313.i.i.i to i64
  %.1342.i.i.i = getelementptr i8, ptr %.246.i, i64 %.1317.i.i.i
  %.1343.i.i.i = load i8, ptr %.1342.i.i.i, align 1, !noalias !73
  %.1347.i.i.i = zext i8 %.1343.i.i.i to i64
  %.1348.i.i.i = shl nuw nsw i64 %.1347.i.i.i, 8
  %.1373.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1275.i.i.i
  %.1374.i.i.i = load i8, ptr %.1373.i.i.i, align 1, !noalias !73
  %.1378.i.i.i = zext i8 %.1374.i.i.i to i64
  %.1379.i.i.i = or disjoint i64 %.1348.i.i.i, %.1378.i.i.i
  %.1435.i.i.i = mul i64 %.1379.i.i.i, %.278.i
  %10 = getelementptr i64, ptr %.285.i, i64 %.1435.i.i.i
  %.1439.i.i.i = getelementptr i8, ptr %10, i64 8
  %.1440.i.i.i = load i64, ptr %.1439.i.i.i, align 8, !noalias !73
  %.1441.i.i.i = lshr i64 %.1440.i.i.i, 12
  %.1493.i.i.i = and i64 %.1440.i.i.i, 4095
  %.1495.i.i.i = shl i64 %.1441.i.i.i, 20
  %.1496.i.i.i = icmp uge i64 %s6.2.0.i.i.i, %.1495.i.i.i
  %.1498.neg.i.i.i = sext i1 %.1496.i.i.i to i64
  %.1500.i.i.i = trunc i64 %s6.2.0.i.i.i to i16
  %11 = getelementptr i16, ptr %.402.i, i64 %.1248.i.i.i
  %.1526.i.i.i = getelementptr i8, ptr %11, i64 -2
  store i16 %.1500.i.i.i, ptr %.1526.i.i.i, align 2, !noalias !73
  %.1531.i.i.i = select i1 %.1496.i.i.i, i64 16, i64 0
  %.1532.i.i.i = lshr i64 %s6.2.0.i.i.i, %.1531.i.i.i
  %.1582.i.i.i = load i64, ptr %10, align 8, !noalias !73
  %.1588.i.i.i = mul i64 %.1532.i.i.i, %.1582.i.i.i
  %.1589.i.i.i = lshr i64 %.1588.i.i.i, 44
  %.1590.i.i.i = sub nsw i64 4096, %.1441.i.i.i
  %.1591.i.i.i = mul i64 %.1589.i.i.i, %.1590.i.i.i
  %.1592.i.i.i = add i64 %.1532.i.i.i, %.1493.i.i.i
  %.1593.i.i.i = add i64 %.1592.i.i.i, %.1591.i.i.i
  %.1594.i.i.i = add i64 %.1248.i.i.i, %.1498.neg.i.i.i
  %.1621.i.i.i = add i64 %i.5.0.i.i.i, -3
  %.1658.i.i.i = getelementptr i16, ptr %.138.i, i64 %.1621.i.i.i
  %.1659.i.i.i = load i16, ptr %.1658.i.i.i, align 2, !noalias !73
  %.1663.i.i.i = zext i16 %.1659.i.i.i to i64
  %.1688.i.i.i = getelementptr i8, ptr %.246.i, i64 %.1663.i.i.i
  %.1689.i.i.i = load i8, ptr %.1688.i.i.i, align 1, !noalias !73
  %.1693.i.i.i = zext i8 %.1689.i.i.i to i64
  %.1694.i.i.i = shl nuw nsw i64 %.1693.i.i.i, 8
  %.1719.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1621.i.i.i
  %.1720.i.i.i = load i8, ptr %.1719.i.i.i, align 1, !noalias !73
  %.1724.i.i.i = zext i8 %.1720.i.i.i to i64
  %.1725.i.i.i = or disjoint i64 %.1694.i.i.i, %.1724.i.i.i
  %.1781.i.i.i = mul i64 %.1725.i.i.i, %.278.i
  %12 = getelementptr i64, ptr %.285.i, i64 %.1781.i.i.i
  %.1785.i.i.i = getelementptr i8, ptr %12, i64 8
  %.1786.i.i.i = load i64, ptr %.1785.i.i.i, align 8, !noalias !73
  %.1787.i.i.i = lshr i64 %.1786.i.i.i, 12
  %.1839.i.i.i = and i64 %.1786.i.i.i, 4095
  %.1841.i.i.i = shl i64 %.1787.i.i.i, 20
  %.1842.i.i.i = icmp uge i64 %s5.2.0.i.i.i, %.1841.i.i.i
  %.1844.neg.i.i.i = sext i1 %.1842.i.i.i to i64
  %.1846.i.i.i = trunc i64 %s5.2.0.i.i.i to i16
  %13 = getelementptr i16, ptr %.402.i, i64 %.1594.i.i.i
  %.1872.i.i.i = getelementptr i8, ptr %13, i64 -2
  store i16 %.1846.i.i.i, ptr %.1872.i.i.i, align 2, !noalias !73
  %.1877.i.i.i = select i1 %.1842.i.i.i, i64 16, i64 0
  %.1878.i.i.i = lshr i64 %s5.2.0.i.i.i, %.1877.i.i.i
  %.1928.i.i.i = load i64, ptr %12, align 8, !noalias !73
  %.1934.i.i.i = mul i64 %.1878.i.i.i, %.1928.i.i.i
  %.1935.i.i.i = lshr i64 %.1934.i.i.i, 44
  %.1936.i.i.i = sub nsw i64 4096, %.1787.i.i.i
  %.1937.i.i.i = mul i64 %.1935.i.i.i, %.1936.i.i.i
  %.1938.i.i.i = add i64 %.1878.i.i.i, %.1839.i.i.i
  %.1939.i.i.i = add i64 %.1938.i.i.i, %.1937.i.i.i
  %.1940.i.i.i = add i64 %.1594.i.i.i, %.1844.neg.i.i.i
  %.1967.i.i.i = add i64 %i.5.0.i.i.i, -4
  %.2004.i.i.i = getelementptr i16, ptr %.138.i, i64 %.1967.i.i.i
  %.2005.i.i.i = load i16, ptr %.2004.i.i.i, align 2, !noalias !73
  %.2009.i.i.i = zext i16 %.2005.i.i.i to i64
  %.2034.i.i.i = getelementptr i8, ptr %.246.i, i64 %.2009.i.i.i
  %.2035.i.i.i = load i8, ptr %.2034.i.i.i, align 1, !noalias !73
  %.2039.i.i.i = zext i8 %.2035.i.i.i to i64
  %.2040.i.i.i = shl nuw nsw i64 %.2039.i.i.i, 8
  %.2065.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1967.i.i.i
  %.2066.i.i.i = load i8, ptr %.2065.i.i.i, align 1, !noalias !73
  %.2070.i.i.i = zext i8 %.2066.i.i.i to i64
  %.2071.i.i.i = or disjoint i64 %.2040.i.i.i, %.2070.i.i.i
  %.2127.i.i.i = mul i64 %.2071.i.i.i, %.278.i
  %14 = getelementptr i64, ptr %.285.i, i64 %.2127.i.i.i
  %.2131.i.i.i = getelementptr i8, ptr %14, i64 8
  %.2132.i.i.i = load i64, ptr %.2131.i.i.i, align 8, !noalias !73
  %.2133.i.i.i = lshr i64 %.2132.i.i.i, 12
  %.2185.i.i.i = and i64 %.2132.i.i.i, 4095
  %.2187.i.i.i = shl i64 %.2133.i.i.i, 20
  %.2188.i.i.i = icmp uge i64 %s4.2.0.i.i.i, %.2187.i.i.i
  %.2190.neg.i.i.i = sext i1 %.2188.i.i.i to i64
  %.2192.i.i.i = trunc i64 %s4.2.0.i.i.i to i16
  %15 = getelementptr i16, ptr %.402.i, i64 %.1940.i.i.i
  %.2218.i.i.i = getelementptr i8, ptr %15, i64 -2
  store i16 %.2192.i.i.i, ptr %.2218.i.i.i, align 2, !noalias !73
  %.2223.i.i.i = select i1 %.2188.i.i.i, i64 16, i64 0
  %.2224.i.i.i = lshr i64 %s4.2.0.i.i.i, %.2223.i.i.i
  %.2274.i.i.i = load i64, ptr %14, align 8, !noalias !73
  %.2280.i.i.i = mul i64 %.2224.i.i.i, %.2274.i.i.i
  %.2281.i.i.i = lshr i64 %.2280.i.i.i, 44
  %.2282.i.i.i = sub nsw i64 4096, %.2133.i.i.i
  %.2283.i.i.i = mul i64 %.2281.i.i.i, %.2282.i.i.i
  %.2284.i.i.i = add i64 %.2224.i.i.i, %.2185.i.i.i
  %.2285.i.i.i = add i64 %.2284.i.i.i, %.2283.i.i.i
  %.2286.i.i.i = add i64 %.1940.i.i.i, %.2190.neg.i.i.i
  %.2313.i.i.i = add i64 %i.5.0.i.i.i, -5
  %.2350.i.i.i = getelementptr i16, ptr %.138.i, i64 %.2313.i.i.i
  %.2351.i.i.i = load i16, ptr %.2350.i.i.i, align 2, !noalias !73
  %.2355.i.i.i = zext i16 %.2351.i.i.i to i64
  %.2380.i.i.i = getelementptr i8, ptr %.246.i, i64 %.2355.i.i.i
  %.2381.i.i.i = load i8, ptr %.2380.i.i.i, align 1, !noalias !73
  %.2385.i.i.i = zext i8 %.2381.i.i.i to i64
  %.2386.i.i.i = shl nuw nsw i64 %.2385.i.i.i, 8
  %.2411.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.2313.i.i.i
  %.2412.i.i.i = load i8, ptr %.2411.i.i.i, align 1, !noalias !73
  %.2416.i.i.i = zext i8 %.2412.i.i.i to i64
  %.2417.i.i.i = or disjoint i64 %.2386.i.i.i, %.2416.i.i.i
  %.2473.i.i.i = mul i64 %.2417.i.i.i, %.278.i
  %16 = getelementptr i64, ptr %.285.i, i64 %.2473.i.i.i
  %.2477.i.i.i = getelementptr i8, ptr %16, i64 8
  %.2478.i.i.i = load i64, ptr %.2477.i.i.i, align 8, !noalias !73
  %.2479.i.i.i = lshr i64 %.2478.i.i.i, 12
  %.2531.i.i.i = and i64 %.2478.i.i.i, 4095
  %.2533.i.i.i = shl i64 %.2479.i.i.i, 20
  %.2534.i.i.i = icmp uge i64 %s3.2.0.i.i.i, %.2533.i.i.i
  %.2536.neg.i.i.i = sext i1 %.2534.i.i.i to i64
  %.2538.i.i.i = trunc i64 %s3.2.0.i.i.i to i16
  %17 = getelementptr i16, ptr %.402.i, i64 %.2286.i.i.i
  %.2564.i.i.i = getelementptr i8, ptr %17, i64 -2
  store i16 %.2538.i.i.i, ptr %.2564.i.i.i, align 2, !noalias !73
  %.2569.i.i.i = select i1 %.2534.i.i.i, i64 16, i64 0
  %.2570.i.i.i = lshr i64 %s3.2.0.i.i.i, %.2569.i.i.i
  %.2620.i.i.i = load i64, ptr %16, align 8, !noalias !73
  %.2626.i.i.i = mul i64 %.2570.i.i.i, %.2620.i.i.i
  %.2627.i.i.i = lshr i64 %.2626.i.i.i, 44
  %.2628.i.i.i = sub nsw i64 4096, %.2479.i.i.i
  %.2629.i.i.i = mul i64 %.2627.i.i.i, %.2628.i.i.i
  %.2630.i.i.i = add i64 %.2570.i.i.i, %.2531.i.i.i
  %.2631.i.i.i = add i64 %.2630.i.i.i, %.2629.i.i.i
  %.2632.i.i.i = add i64 %.2286.i.i.i, %.2536.neg.i.i.i
  %.2659.i.i.i = add i64 %i.5.0.i.i.i, -6
  %.2696.i.i.i = getelementptr i16, ptr %.138.i, i64 %.2659.i.i.i
  %.2697.i.i.i = load i16, ptr %.2696.i.i.i, align 2, !noalias !73
  %.2701.i.i.i = zext i16 %.2697.i.i.i to i64
  %.2726.i.i.i = getelementptr i8, ptr %.246.i, i64 %.2701.i.i.i
  %.2727.i.i.i = load i8, ptr %.2726.i.i.i, align 1, !noalias !73
  %.2731.i.i.i = zext i8 %.2727.i.i.i to i64
  %.2732.i.i.i = shl nuw nsw i64 %.2731.i.i.i, 8
  %.2757.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.2659.i.i.i
  %.2758.i.i.i = load i8, ptr %.2757.i.i.i, align 1, !noalias !73
  %.2762.i.i.i = zext i8 %.2758.i.i.i to i64
  %.2763.i.i.i = or disjoint i64 %.2732.i.i.i, %.2762.i.i.i
  %.2819.i.i.i = mul i64 %.2763.i.i.i, %.278.i
  %18 = getelementptr i64, ptr %.285.i, i64 %.2819.i.i.i
  %.2823.i.i.i = getelementptr i8, ptr %18, i64 8
  %.2824.i.i.i = load i64, ptr %.2823.i.i.i, align 8, !noalias !73
  %.2825.i.i.i = lshr i64 %.2824.i.i.i, 12
  %.2877.i.i.i = and i64 %.2824.i.i.i, 4095
  %.2879.i.i.i = shl i64 %.2825.i.i.i, 20
  %.2880.i.i.i = icmp uge i64 %s2.2.0.i.i.i, %.2879.i.i.i
  %.2882.neg.i.i.i = sext i1 %.2880.i.i.i to i64
  %.2884.i.i.i = trunc i64 %s2.2.0.i.i.i to i16
  %19 = getelementptr i16, ptr %.402.i, i64 %.2632.i.i.i
  %.2910.i.i.i = getelementptr i8, ptr %19, i64 -2
  store i16 %.2884.i.i.i, ptr %.2910.i.i.i, align 2, !noalias !73
  %.2915.i.i.i = select i1 %.2880.i.i.i, i64 16, i64 0
  %.2916.i.i.i = lshr i64 %s2.2.0.i.i.i, %.2915.i.i.i
  %.2966.i.i.i = load i64, ptr %18, align 8, !noalias !73
  %.2972.i.i.i = mul i64 %.2916.i.i.i, %.2966.i.i.i
  %.2973.i.i.i = lshr i64 %.2972.i.i.i, 44
  %.2974.i.i.i = sub nsw i64 4096, %.2825.i.i.i
  %.2975.i.i.i = mul i64 %.2973.i.i.i, %.2974.i.i.i
  %.2976.i.i.i = add i64 %.2916.i.i.i, %.2877.i.i.i
  %.2977.i.i.i = add i64 %.2976.i.i.i, %.2975.i.i.i
  %.2978.i.i.i = add i64 %.2632.i.i.i, %.2882.neg.i.i.i
  %.3005.i.i.i = add i64 %i.5.0.i.i.i, -7
  %.3042.i.i.i = getelementptr i16, ptr %.138.i, i64 %.3005.i.i.i
  %.3043.i.i.i = load i16, ptr %.3042.i.i.i, align 2, !noalias !73
  %.3047.i.i.i = zext i16 %.3043.i.i.i to i64
  %.3072.i.i.i = getelementptr i8, ptr %.246.i, i64 %.3047.i.i.i
  %.3073.i.i.i = load i8, ptr %.3072.i.i.i, align 1, !noalias !73
  %.3077.i.i.i = zext i8 %.3073.i.i.i to i64
  %.3078.i.i.i = shl nuw nsw i64 %.3077.i.i.i, 8
  %.3103.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.3005.i.i.i
  %.3104.i.i.i = load i8, ptr %.3103.i.i.i, align 1, !noalias !73
  %.3108.i.i.i = zext i8 %.3104.i.i.i to i64
  %.3109.i.i.i = or disjoint i64 %.3078.i.i.i, %.3108.i.i.i
  %.3165.i.i.i = mul i64 %.3109.i.i.i, %.278.i
  %20 = getelementptr i64, ptr %.285.i, i64 %.3165.i.i.i
  %.3169.i.i.i = getelementptr i8, ptr %20, i64 8
  %.3170.i.i.i = load i64, ptr %.3169.i.i.i, align 8, !noalias !73
  %.3171.i.i.i = lshr i64 %.3170.i.i.i, 12
  %.3223.i.i.i = and i64 %.3170.i.i.i, 4095
  %.3225.i.i.i = shl i64 %.3171.i.i.i, 20
  %.3226.i.i.i = icmp uge i64 %s1.2.0.i.i.i, %.3225.i.i.i
  %.3228.neg.i.i.i = sext i1 %.3226.i.i.i to i64
  %.3230.i.i.i = trunc i64 %s1.2.0.i.i.i to i16
  %21 = getelementptr i16, ptr %.402.i, i64 %.2978.i.i.i
  %.3256.i.i.i = getelementptr i8, ptr %21, i64 -2
  store i16 %.3230.i.i.i, ptr %.3256.i.i.i, align 2, !noalias !73
  %.3261.i.i.i = select i1 %.3226.i.i.i, i64 16, i64 0
  %.3262.i.i.i = lshr i64 %s1.2.0.i.i.i, %.3261.i.i.i
  %.3312.i.i.i = load i64, ptr %20, align 8, !noalias !73
  %.3318.i.i.i = mul i64 %.3262.i.i.i, %.3312.i.i.i
  %.3319.i.i.i = lshr i64 %.3318.i.i.i, 44
  %.3320.i.i.i = sub nsw i64 4096, %.3171.i.i.i
  %.3321.i.i.i = mul i64 %.3319.i.i.i, %.3320.i.i.i
  %.3322.i.i.i = add i64 %.3262.i.i.i, %.3223.i.i.i
  %.3323.i.i.i = add i64 %.3322.i.i.i, %.3321.i.i.i
  %.3324.i.i.i = add i64 %.2978.i.i.i, %.3228.neg.i.i.i
  %.3388.i.i.i = getelementptr i16, ptr %.138.i, i64 %.923.i.i.i
  %.3389.i.i.i = load i16, ptr %.3388.i.i.i, align 2, !noalias !73
  %.3393.i.i.i = zext i16 %.3389.i.i.i to i64
  %.3418.i.i.i = getelementptr i8, ptr %.246.i, i64 %.3393.i.i.i
  %.3419.i.i.i = load i8, ptr %.3418.i.i.i, align 1, !noalias !73
  %.3423.i.i.i = zext i8 %.3419.i.i.i to i64
  %.3424.i.i.i = shl nuw nsw i64 %.3423.i.i.i, 8
  %.3449.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.923.i.i.i
  %.3450.i.i.i = load i8, ptr %.3449.i.i.i, align 1, !noalias !73
  %.3454.i.i.i = zext i8 %.3450.i.i.i to i64
  %.3455.i.i.i = or disjoint i64 %.3424.i.i.i, %.3454.i.i.i
  %.3511.i.i.i = mul i64 %.3455.i.i.i, %.278.i
  %22 = getelementptr i64, ptr %.285.i, i64 %.3511.i.i.i
  %.3515.i.i.i = getelementptr i8, ptr %22, i64 8
  %.3516.i.i.i = load i64, ptr %.3515.i.i.i, align 8, !noalias !73
  %.3517.i.i.i = lshr i64 %.3516.i.i.i, 12
  %.3569.i.i.i = and i64 %.3516.i.i.i, 4095
  %.3571.i.i.i = shl i64 %.3517.i.i.i, 20
  %.3572.i.i.i = icmp uge i64 %s0.2.0.i.i.i, %.3571.i.i.i
  %.3574.neg.i.i.i = sext i1 %.3572.i.i.i to i64
  %.3576.i.i.i = trunc i64 %s0.2.0.i.i.i to i16
  %23 = getelementptr i16, ptr %.402.i, i64 %.3324.i.i.i
  %.3602.i.i.i = getelementptr i8, ptr %23, i64 -2
  store i16 %.3576.i.i.i, ptr %.3602.i.i.i, align 2, !noalias !73
  %.3607.i.i.i = select i1 %.3572.i.i.i, i64 16, i64 0
  %.3608.i.i.i = lshr i64 %s0.2.0.i.i.i, %.3607.i.i.i
  %.3658.i.i.i = load i64, ptr %22, align 8, !noalias !73
  %.3664.i.i.i = mul i64 %.3608.i.i.i, %.3658.i.i.i
  %.3665.i.i.i = lshr i64 %.3664.i.i.i, 44
  %.3666.i.i.i = sub nsw i64 4096, %.3517.i.i.i
  %.3667.i.i.i = mul i64 %.3665.i.i.i, %.3666.i.i.i
  %.3668.i.i.i = add i64 %.3608.i.i.i, %.3569.i.i.i
  %.3669.i.i.i = add i64 %.3668.i.i.i, %.3667.i.i.i
  %.3670.i.i.i = add i64 %.3324.i.i.i, %.3574.neg.i.i.i
  %.3699.not.i.i.i = icmp eq i64 %.923.i.i.i, 0
  br i1 %.3699.not.i.i.i, label %B1718.i.i.i, label %B714.i.i.i

B1718.i.i.i:                                      ; preds = %B714.i.i.i, %B536.i.i.i
  %p.13.1.i.i.i = phi i64 [ %p.12.1.i.i.i, %B536.i.i.i ], [ %.3670.i.i.i, %B714.i.i.i ]
  %s0.3.1.i.i.i = phi i64 [ %.657.i.i.i, %B536.i.i.i ], [ %.3669.i.i.i, %B714.i.i.i ]
  %s1.3.1.i.i.i = phi i64 [ %.693.i.i.i, %B536.i.i.i ], [ %.3323.i.i.i, %B714.i.i.i ]
  %s2.3.1.i.i.i = phi i64 [ %.729.i.i.i, %B536.i.i.i ], [ %.2977.i.i.i, %B714.i.i.i ]
  %s3.3.1.i.i.i = phi i64 [ %.765.i.i.i, %B536.i.i.i ], [ %.2631.i.i.i, %B714.i.i.i ]
  %s4.3.1.i.i.i = phi i64 [ %.801.i.i.i, %B536.i.i.i ], [ %.2285.i.i.i, %B714.i.i.i ]
  %s5.3.1.i.i.i = phi i64 [ %.837.i.i.i, %B536.i.i.i ], [ %.1939.i.i.i, %B714.i.i.i ]
  %s6.3.1.i.i.i = phi i64 [ %.873.i.i.i, %B536.i.i.i ], [ %.1593.i.i.i, %B714.i.i.i ]
  %s7.3.1.i.i.i = phi i64 [ %.909.i.i.i, %B536.i.i.i ], [ %.1247.i.i.i, %B714.i.i.i ]
  store i64 %s0.3.1.i.i.i, ptr %data.i.i.i.i.i.i.i.i, align 64, !noalias !73
  store i64 %s1.3.1.i.i.i, ptr %.692.i.i.i, align 8, !noalias !73
  store i64 %s2.3.1.i.i.i, ptr %.728.i.i.i, align 16, !noalias !73
  store i64 %s3.3.1.i.i.i, ptr %.764.i.i.i, align 8, !noalias !73
  store i64 %s4.3.1.i.i.i, ptr %.800.i.i.i, align 32, !noalias !73
  store i64 %s5.3.1.i.i.i, ptr %.836.i.i.i, align 8, !noalias !73
  store i64 %s6.3.1.i.i.i, ptr %.872.i.i.i, align 16, !noalias !73
  store i64 %s7.3.1.i.i.i, ptr %.908.i.i.i, align 8, !noalias !73
  %.4061.i.i.i = add nsw i64 %p.13.1.i.i.i, -16
  br label %B1912.if.i.i.i

B2148.i.i.i:                                      ; preds = %B1912.if.i.i.i
  fence release
  %.4.i.i2045.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !73
  %.10.i2046.i.i.i = icmp eq i64 %.4.i.i2045.i.i.i, 1
  br i1 %.10.i2046.i.i.i, label %.3.endif.if.i2047.i.i.i, label %27, !prof !0

.3.endif.if.i2047.i.i.i:                          ; preds = %B2148.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !73
  br label %27

B0.endif.i.i.i:                                   ; preds = %.3.endif.if.i147.i.i.i.i, %.3.endif.i144.i.i.i.i
  %.165.i.i.i = and i64 %.295.i.i, 7
  %.170.not.i.i.i = icmp eq i64 %.165.i.i.i, 0
  br i1 %.170.not.i.i.i, label %B536.i.i.i, label %B368.i.i.i

B1912.if.i.i.i:                                   ; preds = %B1912.if.i.i.i, %B1718.i.i.i
  %.4088.02058.i.i.i = phi i64 [ 0, %B1718.i.i.i ], [ %.4157.i.i.i, %B1912.if.i.i.i ]
  %.4157.i.i.i = add nuw nsw i64 %.4088.02058.i.i.i, 1
  %24 = getelementptr i64, ptr %data.i.i.i.i.i.i.i.i, i64 %.4088.02058.i.i.i
  %.4211.i.i.i = load i64, ptr %24, align 8, !noalias !73
  %.4212.i.i.i = lshr i64 %.4211.i.i.i, 16
  %.4213.i.i.i = trunc i64 %.4212.i.i.i to i16
  %.4214.i.i.i = shl nuw nsw i64 %.4088.02058.i.i.i, 1
  %.4216.i.i.i = add nsw i64 %.4214.i.i.i, %.4061.i.i.i
  %.4230.i.i.i = icmp slt i64 %.4216.i.i.i, 0
  %.4231.i.i.i = select i1 %.4230.i.i.i, i64 %.396.i, i64 0
  %25 = getelementptr i16, ptr %.402.i, i64 %.4216.i.i.i
  %.4245.i.i.i = getelementptr i16, ptr %25, i64 %.4231.i.i.i
  store i16 %.4213.i.i.i, ptr %.4245.i.i.i, align 2, !noalias !73
  %.4276.i.i.i = load i64, ptr %24, align 8, !noalias !73
  %.4278.i.i.i = trunc i64 %.4276.i.i.i to i16
  %.4296.i.i.i = icmp slt i64 %.4216.i.i.i, -1
  %.4297.i.i.i = select i1 %.4296.i.i.i, i64 %.396.i, i64 0
  %26 = getelementptr i8, ptr %25, i64 2
  %.4311.i.i.i = getelementptr i16, ptr %26, i64 %.4297.i.i.i
  store i16 %.4278.i.i.i, ptr %.4311.i.i.i, align 2, !noalias !73
  %exitcond.not.i.i.i = icmp eq i64 %.4157.i.i.i, 8
  br i1 %exitcond.not.i.i.i, label %B2148.i.i.i, label %B1912.if.i.i.i

_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit: ; preds = %B0.endif.else.endif.endif.i.i, %B18511.endif.else.endif.endif.endif.if.i.i, %B18511.endif.endif.endif.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.630.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %.1669.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !45
  br label %28

27:                                               ; preds = %B2148.i.i.i, %.3.endif.if.i2047.i.i.i
  %.1711.i.i = add nsw i64 %.1689.i.i, %.650.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.630.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %.1669.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !45
  %.29.i = inttoptr i64 %.26.i to ptr
  store i64 %.4061.i.i.i, ptr %.29.i, align 8, !noalias !45
  %.572.i = getelementptr i8, ptr %.29.i, i64 8
  store i64 %.1711.i.i, ptr %.572.i, align 8, !noalias !45
  br label %28

28:                                               ; preds = %_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit, %27
  %29 = phi i64 [ 0, %27 ], [ -9223372036854775808, %_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit ]
  ret i64 %29
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!4 = !{!5, !7, !8, !10, !11, !13, !14, !16, !17, !19}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx"}
!19 = distinct !{!19, !18, !"_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx: %excinfo"}
!20 = !{!11, !13, !14, !16, !17, !19}
!21 = !{!14, !16, !17, !19}
!22 = !{!23, !14, !16, !17, !19}
!23 = distinct !{!23, !24, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v394B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v394B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE"}
!25 = !{!17, !19}
!26 = !{!27, !29, !30, !32, !33, !35, !36, !38, !17, !19}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!30 = distinct !{!30, !31, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!31 = distinct !{!31, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!32 = distinct !{!32, !31, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!33 = distinct !{!33, !34, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!34 = distinct !{!34, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!35 = distinct !{!35, !34, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!36 = distinct !{!36, !37, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!37 = distinct !{!37, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!38 = distinct !{!38, !37, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!39 = !{!33, !35, !36, !38, !17, !19}
!40 = !{!36, !38, !17, !19}
!41 = !{!42, !36, !38, !17, !19}
!42 = distinct !{!42, !43, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v397B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!43 = distinct !{!43, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v397B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!44 = !{!"branch_weights", i32 0, i32 -2147483648}
!45 = !{!46, !48}
!46 = distinct !{!46, !47, !"_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %retptr"}
!47 = distinct !{!47, !"_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx"}
!48 = distinct !{!48, !47, !"_ZN13_3cdynamic_3e5entryB4v421B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %excinfo"}
!49 = !{!50, !52, !46, !48}
!50 = distinct !{!50, !51, !"_ZN14sparse_kernels3few4codeB4v422B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!51 = distinct !{!51, !"_ZN14sparse_kernels3few4codeB4v422B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!52 = distinct !{!52, !51, !"_ZN14sparse_kernels3few4codeB4v422B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %excinfo"}
!53 = !{!"branch_weights", i32 99, i32 1}
!54 = !{!"branch_weights", i32 127, i32 1}
!55 = !{!56, !58, !59, !61, !62, !64, !65, !67, !68, !70, !50, !52, !46, !48}
!56 = distinct !{!56, !57, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!57 = distinct !{!57, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!58 = distinct !{!58, !57, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!59 = distinct !{!59, !60, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!60 = distinct !{!60, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!61 = distinct !{!61, !60, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!62 = distinct !{!62, !63, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v420B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!63 = distinct !{!63, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v420B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!64 = distinct !{!64, !63, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v420B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!65 = distinct !{!65, !66, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v419B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29: %retptr"}
!66 = distinct !{!66, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v419B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29"}
!67 = distinct !{!67, !66, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v419B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29: %excinfo"}
!68 = distinct !{!68, !69, !"_ZN14sparse_kernels4rans6encodeB4v400B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!69 = distinct !{!69, !"_ZN14sparse_kernels4rans6encodeB4v400B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!70 = distinct !{!70, !69, !"_ZN14sparse_kernels4rans6encodeB4v400B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %excinfo"}
!71 = !{!62, !64, !65, !67, !68, !70, !50, !52, !46, !48}
!72 = !{!65, !67, !68, !70, !50, !52, !46, !48}
!73 = !{!68, !70, !50, !52, !46, !48}
